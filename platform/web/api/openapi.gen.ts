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
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photo or scan sent whole, as a form with `workshopId` and `file`.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/malformed`, `request/key-needed`, `file/too-large`, `file/not-a-picture`, `file/type-not-allowed`, `file/too-many-pixels`, `file/broken`.
         */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a photo, scan or signature.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getFilesByFileId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a photo small, as WebP.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getFilesByFileIdThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether this server still waits to be set up, and how far its demo is */
        get: operations["getSetup"];
        put?: never;
        /**
         * Set up the group, its first workshop and its owner, and sign the owner in
         * @description Refuses with: `setup/already-done`, `setup/demo-running`, `request/invalid`, `sign-in/password-too-weak`.
         */
        post: operations["postSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start making the demo workshops; how far they are stands in the setup
         * @description Refuses with: `setup/already-done`, `setup/no-demo`.
         */
        post: operations["postSetupDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a file that comes in pieces.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `file/too-large`.
         */
        post: operations["postUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how far an upload is, to go on after a broken connection.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getUploadsByUploadId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add the piece that starts at the header `Upload-Offset`.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/malformed`, `request/too-large`, `file/upload-not-found`, `file/wrong-offset`, `file/beyond-size`.
         */
        patch: operations["patchUploadsByUploadId"];
        trace?: never;
    };
    "/api/v1/uploads/{uploadId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the file whose pieces are all here.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `file/upload-not-found`, `file/incomplete`, `request/key-needed`, `file/too-large`, `file/not-a-picture`, `file/type-not-allowed`, `file/too-many-pixels`, `file/broken`.
         */
        post: operations["postUploadsByUploadIdComplete"];
        delete?: never;
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
        Bay: {
            archivedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "lift" | "flat" | "alignment" | "inspection" | "body" | "paint" | "wash";
            /** @example A1 */
            name: string;
            /**
             * @description Order on the boards.
             * @example 1
             */
            position: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        BayInput: {
            archivedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "lift" | "flat" | "alignment" | "inspection" | "body" | "paint" | "wash";
            /** @example A1 */
            name: string;
            /**
             * @description Order on the boards.
             * @example 1
             */
            position: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        Equipment: {
            archivedAt: string | null;
            bayId: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "aligner" | "balancer" | "tyre-changer" | "scanner" | "charger" | "air-conditioning" | "brake-tester" | "emission-tester" | "press" | "other";
            /** @example 四轮定位仪 */
            name: string;
            nextCheckOn: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        EquipmentInput: {
            archivedAt: string | null;
            bayId: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "aligner" | "balancer" | "tyre-changer" | "scanner" | "charger" | "air-conditioning" | "brake-tester" | "emission-tester" | "press" | "other";
            /** @example 四轮定位仪 */
            name: string;
            nextCheckOn: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        Holiday: {
            closes: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 国庆节 */
            name: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            on: string;
            /** @description Null when closed all day. */
            opens: string | null;
        };
        HolidayInput: {
            closes: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 国庆节 */
            name: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            on: string;
            /** @description Null when closed all day. */
            opens: string | null;
        };
        Plate: {
            /** @example CN */
            country: string;
            /** @enum {string} */
            kind: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
            /** @example 京A·12345 */
            text: string;
        };
        PlateInput: {
            /** @example CN */
            country: string;
            /** @enum {string} */
            kind: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
            /** @example 京A·12345 */
            text: string;
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
        SetupState: {
            /** @description Null while no demo was asked for. */
            demo: {
                /** @description There when it is ready. */
                accounts?: {
                    /** @example lina@demo.example */
                    identifier: string;
                    /** @example 李娜 */
                    name: string;
                    password: string;
                    roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                    /** @example 华信海淀店 */
                    workshop: string;
                }[];
                /** @example 120 */
                done: number;
                /** @description True when it could not be finished. */
                failed?: boolean;
                /** @example 500 */
                total: number;
            } | null;
            /** @description True while there is no group here. */
            needed: boolean;
        };
        SetupStateInput: {
            /** @description Null while no demo was asked for. */
            demo: {
                /** @description There when it is ready. */
                accounts?: {
                    /** @example lina@demo.example */
                    identifier: string;
                    /** @example 李娜 */
                    name: string;
                    password: string;
                    roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                    /** @example 华信海淀店 */
                    workshop: string;
                }[];
                /** @example 120 */
                done: number;
                /** @description True when it could not be finished. */
                failed?: boolean;
                /** @example 500 */
                total: number;
            } | null;
            /** @description True while there is no group here. */
            needed: boolean;
        };
        StoredFile: {
            hasThumbnail: boolean;
            /** @example 1536 */
            height: number | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example image/jpeg */
            mediaType: string;
            /** @example 284113 */
            sizeBytes: number;
            /** @example 2048 */
            width: number | null;
        };
        StoredFileInput: {
            hasThumbnail: boolean;
            /** @example 1536 */
            height: number | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example image/jpeg */
            mediaType: string;
            /** @example 284113 */
            sizeBytes: number;
            /** @example 2048 */
            width: number | null;
        };
        Upload: {
            /** @description Set once the upload is completed. */
            fileId: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            offset: number;
            sizeBytes: number;
        };
        UploadInput: {
            /** @description Set once the upload is completed. */
            fileId: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            offset: number;
            sizeBytes: number;
        };
        Warning: {
            /** @example vin/check-digit-wrong */
            code: string;
            detail: string;
        };
        WarningInput: {
            /** @example vin/check-digit-wrong */
            code: string;
            detail: string;
        };
        Workshop: {
            address: string | null;
            /**
             * @description Country profile: which law and custom it works under.
             * @example CN
             */
            country: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /** @example CNY */
            currency: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            legalName: string | null;
            licenceNumber: string | null;
            /** @enum {string} */
            locale: "zh-CN" | "en" | "es";
            /** @example 宏达汽车服务 */
            name: string;
            openingHours: {
                /** @example 18:00 */
                closes: string;
                /** @example 08:30 */
                opens: string;
                /**
                 * @description ISO weekday, 1 is Monday.
                 * @example 1
                 */
                weekday: number;
            }[];
            /** @example +861065001234 */
            phone: string | null;
            pricesIncludeTax: boolean;
            /** @example 91130281MA0DTHX11W */
            taxNumber: string | null;
            /** @example Asia/Shanghai */
            timeZone: string;
            /** @example 3 */
            version: number;
        };
        WorkshopInput: {
            address: string | null;
            /**
             * @description Country profile: which law and custom it works under.
             * @example CN
             */
            country: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /** @example CNY */
            currency: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            legalName: string | null;
            licenceNumber: string | null;
            /** @enum {string} */
            locale: "zh-CN" | "en" | "es";
            /** @example 宏达汽车服务 */
            name: string;
            openingHours: {
                /** @example 18:00 */
                closes: string;
                /** @example 08:30 */
                opens: string;
                /**
                 * @description ISO weekday, 1 is Monday.
                 * @example 1
                 */
                weekday: number;
            }[];
            /** @example +861065001234 */
            phone: string | null;
            pricesIncludeTax: boolean;
            /** @example 91130281MA0DTHX11W */
            taxNumber: string | null;
            /** @example Asia/Shanghai */
            timeZone: string;
            /** @example 3 */
            version: number;
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
    postFiles: {
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
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "purpose": "photo",
                 *       "file": "text"
                 *     }
                 */
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @default photo
                     * @enum {string}
                     */
                    purpose?: "photo" | "scan";
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    visitId?: string;
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId: string;
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
                     *       "mediaType": "image/jpeg",
                     *       "sizeBytes": 284113,
                     *       "width": 2048,
                     *       "height": 1536,
                     *       "hasThumbnail": true
                     *     }
                     */
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
    getFilesByFileId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                fileId: string;
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
            /** @description the file */
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
    getFilesByFileIdThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                fileId: string;
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
            /** @description the file */
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
    getSetup: {
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
                     *       "needed": true,
                     *       "demo": {
                     *         "done": 120,
                     *         "total": 500,
                     *         "accounts": [
                     *           {
                     *             "identifier": "lina@demo.example",
                     *             "password": "text",
                     *             "name": "李娜",
                     *             "roles": [
                     *               "service-advisor"
                     *             ],
                     *             "workshop": "华信海淀店"
                     *           }
                     *         ],
                     *         "failed": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    postSetup: {
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
                 *       "organization": {
                 *         "name": "华信汽车集团"
                 *       },
                 *       "workshop": {
                 *         "name": "华信海淀店",
                 *         "country": "CN",
                 *         "timeZone": "Asia/Shanghai",
                 *         "currency": "CNY",
                 *         "locale": "zh-CN",
                 *         "openingHours": [
                 *           {
                 *             "weekday": 1,
                 *             "opens": "08:30",
                 *             "closes": "18:00"
                 *           }
                 *         ]
                 *       },
                 *       "owner": {
                 *         "name": "李娜",
                 *         "email": "lina@example.com",
                 *         "phone": "13800138000",
                 *         "password": "tall-bay-7-lift"
                 *       }
                 *     }
                 */
                "application/json": {
                    organization: {
                        /** @example 华信汽车集团 */
                        name: string;
                    };
                    owner: {
                        /**
                         * Format: email
                         * @example lina@example.com
                         */
                        email: string;
                        /** @example 李娜 */
                        name: string;
                        /** @example tall-bay-7-lift */
                        password: string;
                        /** @example 13800138000 */
                        phone?: string;
                    };
                    workshop: {
                        /** @enum {string} */
                        country: "CN" | "ES" | "US-CA";
                        /** @example CNY */
                        currency: string;
                        /** @enum {string} */
                        locale: "zh-CN" | "en" | "es";
                        /** @example 华信海淀店 */
                        name: string;
                        openingHours: {
                            /** @example 18:00 */
                            closes: string;
                            /** @example 08:30 */
                            opens: string;
                            /**
                             * @description ISO weekday, 1 is Monday.
                             * @example 1
                             */
                            weekday: number;
                        }[];
                        /** @example Asia/Shanghai */
                        timeZone: string;
                    };
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
    postSetupDemo: {
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
                 *       "size": "small"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default small
                     * @enum {string}
                     */
                    size?: "small" | "large";
                } | null;
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "needed": true,
                     *       "demo": {
                     *         "done": 120,
                     *         "total": 500,
                     *         "accounts": [
                     *           {
                     *             "identifier": "lina@demo.example",
                     *             "password": "text",
                     *             "name": "李娜",
                     *             "roles": [
                     *               "service-advisor"
                     *             ],
                     *             "workshop": "华信海淀店"
                     *           }
                     *         ],
                     *         "failed": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    postUploads: {
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
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "purpose": "photo",
                 *       "name": "IMG_2041.jpg",
                 *       "sizeBytes": 4194304
                 *     }
                 */
                "application/json": {
                    /** @example IMG_2041.jpg */
                    name?: string;
                    /**
                     * @default photo
                     * @enum {string}
                     */
                    purpose?: "photo" | "scan";
                    /** @example 4194304 */
                    sizeBytes: number;
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    visitId?: string;
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId: string;
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
                     *       "sizeBytes": 1,
                     *       "offset": 1,
                     *       "fileId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    getUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                uploadId: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "sizeBytes": 1,
                     *       "offset": 1,
                     *       "fileId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    patchUploadsByUploadId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example text */
                "application/offset+octet-stream": string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "sizeBytes": 1,
                     *       "offset": 1,
                     *       "fileId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    postUploadsByUploadIdComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                uploadId: string;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "mediaType": "image/jpeg",
                     *       "sizeBytes": 284113,
                     *       "width": 2048,
                     *       "height": 1536,
                     *       "hasThumbnail": true
                     *     }
                     */
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
}
