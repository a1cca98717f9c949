import { type ThemeConfig, theme } from 'antd';
import type { Room } from './room.ts';

const faces =
  '"PingFang SC", "Noto Sans SC", "Microsoft YaHei", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

const light: NonNullable<ThemeConfig['token']> = {
  colorPrimary: '#0f5a72',
  colorInfo: '#0f5a72',
  colorLink: '#0f5a72',
  colorBgLayout: '#f3f5f6',
  colorTextBase: '#16232b',
  colorTextSecondary: '#4a5a63',
  colorTextTertiary: '#5f6d75',
  colorTextDescription: '#5f6d75',
  colorBorder: '#cdd5d9',
  colorBorderSecondary: '#e3e8ea',
  colorSuccess: '#1f7a3d',
  colorWarning: '#b26a00',
  colorError: '#c22f2f',
  colorPrimaryBg: '#e6f1f5',
  colorPrimaryBgHover: '#d5e8ee',
  colorPrimaryBorder: '#8fc1d1',
  colorInfoBg: '#e6f1f5',
  colorInfoBorder: '#a9d0dc',
  colorSuccessBg: '#e8f5ec',
  colorSuccessBorder: '#9bd0ac',
  colorWarningBg: '#fff5dd',
  colorWarningBorder: '#e9c577',
  colorErrorBg: '#fdeeee',
  colorErrorBorder: '#eeb0ad',
  controlItemBgActive: '#e6f1f5',
  controlItemBgActiveHover: '#d5e8ee',
  controlOutline: '#0f5a7229',
};

const dark: NonNullable<ThemeConfig['token']> = {
  colorPrimary: '#4aa7c2',
  colorInfo: '#4aa7c2',
  colorLink: '#6dbbd2',
  colorBgBase: '#0f171b',
  colorBgLayout: '#0c1316',
  colorBgContainer: '#151f24',
  colorBgElevated: '#1b272d',
  colorTextBase: '#e6edf0',
  colorTextSecondary: '#adbac1',
  colorTextTertiary: '#8f9ea6',
  colorTextDescription: '#8f9ea6',
  colorBorder: '#36454d',
  colorBorderSecondary: '#26333a',
  colorSuccess: '#4fae6d',
  colorWarning: '#d99a2b',
  colorError: '#e26a66',
};

/** Sober and dense at the desk; larger type and targets where a thumb works. */
export function themeFor(appearance: 'light' | 'dark', room: Room): ThemeConfig {
  const isTouch = room !== 'desk';
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { prefix: 'ant', key: 'pitlane' },
    hashed: false,
    zeroRuntime: true,
    token: {
      ...(appearance === 'dark' ? dark : light),
      fontFamily: faces,
      fontSize: isTouch ? 16 : 14,
      controlHeight: isTouch ? 44 : 32,
      controlHeightLG: isTouch ? 48 : 40,
      controlHeightSM: isTouch ? 36 : 26,
      borderRadius: 6,
      borderRadiusLG: 8,
      wireframe: false,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        fontWeight: 500,
        ...(appearance === 'dark' ? { primaryColor: '#05161c' } : {}),
      },
      Form: { itemMarginBottom: isTouch ? 20 : 16, verticalLabelPadding: '0 0 4px' },
      Table: { cellPaddingBlock: isTouch ? 11 : 6, cellPaddingInline: 12 },
      Card: { headerHeight: isTouch ? 52 : 44, bodyPadding: 16 },
    },
  };
}
