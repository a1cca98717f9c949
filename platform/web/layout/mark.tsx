/** The lane into the pit: our sign. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M4 27 11 5h5.2L9.2 27zM22.8 27l-2.6-8.2h5.2L28 27z" />
      <path fill="currentColor" opacity=".55" d="M14.6 18.8 19 5h5.2l1.2 3.8-3.2 10z" />
    </svg>
  );
}
