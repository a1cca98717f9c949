// Made by `npm run generate` from the API's own document. Do not edit.
export interface paths {
    "/api/v1/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the access tokens of the person in this group
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        get: operations["getAccessTokens"];
        put?: never;
        /**
         * Make an access token for a program: it may what its scopes and the person may; it is shown once
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`, `request/key-needed`, `request/key-used-otherwise`.
         */
        post: operations["postAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an access token, at once
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        delete: operations["deleteAccessTokensById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List queued jobs, or only those that failed more than twice.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getJobQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-queue/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a stuck job back in line.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        post: operations["postJobQueueByJobIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream what happens in a workshop as server-sent events; resume with Last-Event-ID.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell who is signed in and what they may do
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in by e-mail or phone, password and, where set up, second factor
         * @description Refuses with: `sign-in/wrong-credentials`, `sign-in/second-factor-needed`, `sign-in/wrong-code`, `sign-in/locked`, `sign-in/no-workshop`, `request/too-many`.
         */
        post: operations["postSession"];
        /**
         * Sign out of this device
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Choose the language of the screens
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        patch: operations["patchSession"];
        trace?: never;
    };
    "/api/v1/session/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Work for another of the groups the person belongs to
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        put: operations["putSessionOrganization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the own password and sign out of every other device
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`, `session/wrong-password`, `sign-in/password-too-weak`, `sign-in/locked`.
         */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor: answers the secret for the authenticator, and the backup codes
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`, `session/wrong-password`, `sign-in/locked`, `session/second-factor-on`.
         */
        post: operations["postSessionSecondFactor"];
        /**
         * Sign in without second factor again
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`, `session/wrong-password`, `sign-in/locked`.
         */
        delete: operations["deleteSessionSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor by a code: from here on it is asked at every sign-in
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`, `session/wrong-code`.
         */
        post: operations["postSessionSecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices the person is signed in on
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign the person out of one device, at once
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `session/needs-person`.
         */
        delete: operations["deleteSessionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessToken: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            expiresAt: string | null;
            /** @example pl_k3J9 */
            hint: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lastUsedAt: string | null;
            /** @example Parts supplier */
            name: string;
            revokedAt: string | null;
            scopes: string[];
        };
        AccessTokenInput: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            expiresAt: string | null;
            /** @example pl_k3J9 */
            hint: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lastUsedAt: string | null;
            /** @example Parts supplier */
            name: string;
            revokedAt: string | null;
            scopes: string[];
        };
        AllowedAction: {
            /** @example authorize */
            action: string;
            allowed: boolean;
            reasons: {
                code: string;
                detail: string;
            }[];
        };
        AllowedActionInput: {
            /** @example authorize */
            action: string;
            allowed: boolean;
            reasons: {
                code: string;
                detail: string;
            }[];
        };
        Problem: {
            allowedActions?: {
                action: string;
                allowed: boolean;
                reasons: {
                    code: string;
                    detail: string;
                }[];
            }[];
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            instance: string;
            params: {
                [key: string]: string | number;
            };
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        ProblemInput: {
            allowedActions?: {
                action: string;
                allowed: boolean;
                reasons: {
                    code: string;
                    detail: string;
                }[];
            }[];
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            instance: string;
            params: {
                [key: string]: string | number;
            };
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        Session: {
            organization: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Huaxin Motors */
                name: string;
            };
            organizations: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Huaxin Motors */
                name: string;
            }[];
            user: {
                /** @example li.na@example.com */
                email: string | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                locale: "zh-CN" | "en" | "es";
                /** @example Li Na */
                name: string;
                phone: string | null;
                secondFactor: boolean;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                staffId: string;
            };
            workshops: {
                /** @example CN */
                country: string;
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                locale: "zh-CN" | "en" | "es";
                /** @example Huaxin Haidian */
                name: string;
                /**
                 * @example [
                 *       "visit.greet",
                 *       "repair-order.open"
                 *     ]
                 */
                rights: string[];
                /**
                 * @example [
                 *       "service-advisor"
                 *     ]
                 */
                roles: string[];
                /** @example Asia/Shanghai */
                timeZone: string;
            }[];
        };
        SessionInput: {
            organization: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Huaxin Motors */
                name: string;
            };
            organizations: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Huaxin Motors */
                name: string;
            }[];
            user: {
                /** @example li.na@example.com */
                email: string | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                locale: "zh-CN" | "en" | "es";
                /** @example Li Na */
                name: string;
                phone: string | null;
                secondFactor: boolean;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                staffId: string;
            };
            workshops: {
                /** @example CN */
                country: string;
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                locale: "zh-CN" | "en" | "es";
                /** @example Huaxin Haidian */
                name: string;
                /**
                 * @example [
                 *       "visit.greet",
                 *       "repair-order.open"
                 *     ]
                 */
                rights: string[];
                /**
                 * @example [
                 *       "service-advisor"
                 *     ]
                 */
                roles: string[];
                /** @example Asia/Shanghai */
                timeZone: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Parts supplier",
                     *           "hint": "pl_k3J9",
                     *           "scopes": [
                     *             "visits.read"
                     *           ],
                     *           "createdAt": "2026-11-21T08:58:00.000Z",
                     *           "lastUsedAt": "2026-11-21T08:58:00.000Z",
                     *           "expiresAt": "2026-11-21T08:58:00.000Z",
                     *           "revokedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AccessToken"][];
                    };
                };
            };
        };
    };
    postAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Parts supplier",
                 *       "scopes": [
                 *         "visits.read"
                 *       ],
                 *       "expiresAt": "2026-11-21T08:58:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-21T08:58:00.000Z
                     */
                    expiresAt?: string;
                    /** @example Parts supplier */
                    name: string;
                    /**
                     * @example [
                     *       "visits.read"
                     *     ]
                     */
                    scopes: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "Parts supplier",
                     *       "hint": "pl_k3J9",
                     *       "scopes": [
                     *         "visits.read"
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "lastUsedAt": "2026-11-21T08:58:00.000Z",
                     *       "expiresAt": "2026-11-21T08:58:00.000Z",
                     *       "revokedAt": "2026-11-21T08:58:00.000Z",
                     *       "token": "pl_k3J9xQm2LzB7cV0nR5tYw8uHs1dFg4aKj6eLpZ3iXoM"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-11-21T08:58:00.000Z
                         */
                        createdAt: string;
                        expiresAt: string | null;
                        /** @example pl_k3J9 */
                        hint: string;
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                        lastUsedAt: string | null;
                        /** @example Parts supplier */
                        name: string;
                        revokedAt: string | null;
                        scopes: string[];
                        /** @example pl_k3J9xQm2LzB7cV0nR5tYw8uHs1dFg4aKj6eLpZ3iXoM */
                        token: string;
                    };
                };
            };
        };
    };
    deleteAccessTokensById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJobQueue: {
        parameters: {
            query?: {
                stuck?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 412,
                     *           "task": "draw-document",
                     *           "runAt": "2026-11-21T08:58:00.000Z",
                     *           "attempts": 1,
                     *           "maxAttempts": 1,
                     *           "lastError": null,
                     *           "running": true,
                     *           "createdAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            attempts: number;
                            /**
                             * Format: date-time
                             * @example 2026-11-21T08:58:00.000Z
                             */
                            createdAt: string;
                            /** @example 412 */
                            id: number;
                            lastError: string | null;
                            maxAttempts: number;
                            /**
                             * Format: date-time
                             * @example 2026-11-21T08:58:00.000Z
                             */
                            runAt: string;
                            running: boolean;
                            /** @example draw-document */
                            task: string;
                        }[];
                    };
                };
            };
        };
    };
    postJobQueueByJobIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1
                     *     }
                     */
                    "application/json": {
                        id: number;
                    };
                };
            };
        };
    };
    getLive: {
        parameters: {
            query: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": string;
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "staffId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Li Na",
                     *         "email": "li.na@example.com",
                     *         "phone": "+8613800138000",
                     *         "locale": "zh-CN",
                     *         "secondFactor": true
                     *       },
                     *       "organization": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Huaxin Motors"
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Motors"
                     *         }
                     *       ],
                     *       "workshops": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Haidian",
                     *           "roles": [
                     *             "service-advisor"
                     *           ],
                     *           "rights": [
                     *             "visit.greet",
                     *             "repair-order.open"
                     *           ],
                     *           "country": "CN",
                     *           "timeZone": "Asia/Shanghai",
                     *           "currency": "CNY",
                     *           "locale": "zh-CN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identifier": "li.na@example.com",
                 *       "password": "tall-bay-7-lift",
                 *       "code": "492039"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Of the authenticator, or one of the backup codes.
                     * @example 492039
                     */
                    code?: string;
                    /** @example li.na@example.com */
                    identifier: string;
                    /** @example tall-bay-7-lift */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "staffId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Li Na",
                     *         "email": "li.na@example.com",
                     *         "phone": "+8613800138000",
                     *         "locale": "zh-CN",
                     *         "secondFactor": true
                     *       },
                     *       "organization": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Huaxin Motors"
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Motors"
                     *         }
                     *       ],
                     *       "workshops": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Haidian",
                     *           "roles": [
                     *             "service-advisor"
                     *           ],
                     *           "rights": [
                     *             "visit.greet",
                     *             "repair-order.open"
                     *           ],
                     *           "country": "CN",
                     *           "timeZone": "Asia/Shanghai",
                     *           "currency": "CNY",
                     *           "locale": "zh-CN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "zh-CN"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    locale: "zh-CN" | "en" | "es";
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "staffId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Li Na",
                     *         "email": "li.na@example.com",
                     *         "phone": "+8613800138000",
                     *         "locale": "zh-CN",
                     *         "secondFactor": true
                     *       },
                     *       "organization": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Huaxin Motors"
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Motors"
                     *         }
                     *       ],
                     *       "workshops": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Haidian",
                     *           "roles": [
                     *             "service-advisor"
                     *           ],
                     *           "rights": [
                     *             "visit.greet",
                     *             "repair-order.open"
                     *           ],
                     *           "country": "CN",
                     *           "timeZone": "Asia/Shanghai",
                     *           "currency": "CNY",
                     *           "locale": "zh-CN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    putSessionOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    organizationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "staffId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Li Na",
                     *         "email": "li.na@example.com",
                     *         "phone": "+8613800138000",
                     *         "locale": "zh-CN",
                     *         "secondFactor": true
                     *       },
                     *       "organization": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "Huaxin Motors"
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Motors"
                     *         }
                     *       ],
                     *       "workshops": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "Huaxin Haidian",
                     *           "roles": [
                     *             "service-advisor"
                     *           ],
                     *           "rights": [
                     *             "visit.greet",
                     *             "repair-order.open"
                     *           ],
                     *           "country": "CN",
                     *           "timeZone": "Asia/Shanghai",
                     *           "currency": "CNY",
                     *           "locale": "zh-CN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "tall-bay-7-lift",
                 *       "next": "tall-bay-7-lift"
                 *     }
                 */
                "application/json": {
                    /** @example tall-bay-7-lift */
                    current: string;
                    /** @example tall-bay-7-lift */
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "tall-bay-7-lift"
                 *     }
                 */
                "application/json": {
                    /** @example tall-bay-7-lift */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "otpauthUrl": "otpauth://totp/Pitlane:li.na%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Pitlane",
                     *       "backupCodes": [
                     *         "k3J9x-Qm2Lz"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @example [
                         *       "k3J9x-Qm2Lz"
                         *     ]
                         */
                        backupCodes: string[];
                        /** @example otpauth://totp/Pitlane:li.na%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Pitlane */
                        otpauthUrl: string;
                    };
                };
            };
        };
    };
    deleteSessionSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "tall-bay-7-lift"
                 *     }
                 */
                "application/json": {
                    /** @example tall-bay-7-lift */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionSecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": {
                    /** @example 492039 */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "device": "Chrome · Windows",
                     *           "createdAt": "2026-11-21T08:58:00.000Z",
                     *           "lastSeenAt": "2026-11-21T08:58:00.000Z",
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @example 2026-11-21T08:58:00.000Z
                             */
                            createdAt: string;
                            current: boolean;
                            /** @example Chrome · Windows */
                            device: string;
                            /**
                             * Format: uuid
                             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @example 2026-11-21T08:58:00.000Z
                             */
                            lastSeenAt: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteSessionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "text",
                     *       "title": "text",
                     *       "status": 1,
                     *       "detail": "text",
                     *       "instance": "text",
                     *       "code": "text",
                     *       "params": {},
                     *       "requestId": "text",
                     *       "errors": [
                     *         {
                     *           "pointer": "text",
                     *           "code": "text",
                     *           "detail": "text"
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "text",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
