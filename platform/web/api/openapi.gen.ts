// Made by `npm run generate` from the API's own document. Do not edit.
export interface paths {
    "/api/v1/absences/{absenceId}": {
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
         * Take days away back.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        delete: operations["deleteAbsencesByAbsenceId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/bays/{bayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a bay, or take it out of use.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `bay/name-taken`.
         */
        patch: operations["patchBaysByBayId"];
        trace?: never;
    };
    "/api/v1/belongings/{belongingId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a thing back to the customer.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/belonging-already-returned`.
         */
        post: operations["postBelongingsByBelongingIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/concerns/{concernId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a concern back with a reason; its words stay.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/concern-already-withdrawn`.
         */
        post: operations["postConcernsByConcernIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contactId}": {
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
         * Forget a number or address that no longer reaches the customer.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        delete: operations["deleteContactsByContactId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers newest first, or find them by part of name or phone.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getCustomers"];
        put?: never;
        /**
         * Open the file of a customer.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `contact/phone-not-valid`, `contact/email-not-valid`, `uscc/check-character-wrong`, `uscc/wrong-length`, `nif/wrong-form`, `nif/control-wrong`.
         */
        post: operations["postCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the file of a customer with contacts, consents, cars and last visits.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getCustomersByCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the file of a customer, or take it out of use.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `uscc/check-character-wrong`, `uscc/wrong-length`, `nif/wrong-form`, `nif/control-wrong`.
         */
        patch: operations["patchCustomersByCustomerId"];
        trace?: never;
    };
    "/api/v1/customers/{customerId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a yes or no to marketing or pictures.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        post: operations["postCustomersByCustomerIdConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note how a customer can be reached; one known already is kept once.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `contact/phone-not-valid`, `contact/email-not-valid`.
         */
        post: operations["postCustomersByCustomerIdContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/damage-marks/{damageMarkId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a mark off again that was made by mistake.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/not-protected`, `reception/damage-already-removed`.
         */
        post: operations["postDamageMarksByDamageMarkIdRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{equipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tool, or take it out of use.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`.
         */
        patch: operations["patchEquipmentByEquipmentId"];
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
    "/api/v1/holidays/{holidayId}": {
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
         * Let a day follow the week again.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        delete: operations["deleteHolidaysByHolidayId"];
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
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one job with the car, the concerns in the customer’s words, its lines, parts and clockings
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getJobsByJobId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a job to a technician and a bay for a time; what is unwise about it comes back as warnings
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `workshop/technician-busy`, `workshop/bay-busy`.
         */
        post: operations["postJobsByJobIdAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a job; the last one sends the car to the inspector
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `job/not-yours`, `job/not-explained`.
         */
        post: operations["postJobsByJobIdFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock for a while, with the reason
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `job/not-yours`.
         */
        post: operations["postJobsByJobIdPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write down cause and correction
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `job/not-yours`, `job/no-longer-in-work`.
         */
        put: operations["putJobsByJobIdRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a job off the board
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`.
         */
        post: operations["postJobsByJobIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a paused job
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `job/not-yours`, `workshop/already-running`.
         */
        post: operations["postJobsByJobIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the clock on a job; the first job puts the order in work
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `job/not-yours`, `repair-order/not-signed`, `repair-order/not-protected`, `workshop/already-running`.
         */
        post: operations["postJobsByJobIdStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labor-rates/{laborRateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a labour rate, or end it.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `price/ends-before-it-begins`.
         */
        patch: operations["patchLaborRatesByLaborRateId"];
        trace?: never;
    };
    "/api/v1/lines/{lineId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out a part for a line; the stock moves with it
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `workshop/not-a-part`, `workshop/not-of-our-store`, `workshop/not-in-work`, `part/not-kept-here`, `workshop/line-not-approved`, `workshop/more-than-approved`, `stock/not-enough`.
         */
        post: operations["postLinesByLineIdIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lines/{lineId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a part back on the shelf
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `workshop/not-a-part`, `workshop/not-of-our-store`, `workshop/not-in-work`, `part/not-kept-here`, `workshop/more-than-issued`.
         */
        post: operations["postLinesByLineIdReturn"];
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
    "/api/v1/my-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the jobs of whoever asks: running, next, and free to take
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getMyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/op-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labour operations by code, or find them by part of code or name.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getOpCodes"];
        put?: never;
        /**
         * Add a labour operation with its flat-rate time.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `op-code/code-taken`.
         */
        post: operations["postOpCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/op-codes/{opCodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a labour operation with its times by make and model.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getOpCodesByOpCodeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a labour operation, or take it out of use; times are replaced as a whole.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `op-code/code-taken`.
         */
        patch: operations["patchOpCodesByOpCodeId"];
        trace?: never;
    };
    "/api/v1/part-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the parts that jobs in the shop need and have not got
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getPartRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parts by number, or find them by part of number or name, with the shelf of a workshop.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getParts"];
        put?: never;
        /**
         * Add a part to the catalogue.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `part/number-taken`.
         */
        post: operations["postParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a part, with the shelf of a workshop when one is named.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getPartsByPartId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a part of the catalogue, or take it out of use.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `part/number-taken`.
         */
        patch: operations["patchPartsByPartId"];
        trace?: never;
    };
    "/api/v1/parts/{partId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the book in line with a count of the shelf.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `part/not-kept-here`, `stock/count-agrees`.
         */
        post: operations["postPartsByPartIdCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{partId}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how a part came and went in a workshop, newest first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getPartsByPartIdMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{partId}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what a part sells for in a workshop, where it lies and when to reorder; If-Match is the part’s version.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`.
         */
        put: operations["putPartsByPartIdPrice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parts/{partId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put parts that came in on the shelf.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `part/not-kept-here`.
         */
        post: operations["postPartsByPartIdReceipts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reception-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who waits to be greeted, longest first, against the limit of the workshop.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getReceptionQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find stays, cars, customers and repair orders by part of plate, VIN, phone, name or number.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getSearch"];
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
    "/api/v1/shop-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all cars that are in the workshop with stage and promise.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getShopBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of the workshops you work in.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getStaff"];
        put?: never;
        /**
         * Take somebody into the house, with roles and, if they get one, a sign-in.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `staff/role-not-yours-to-give`, `staff/number-taken`, `contact/phone-not-valid`, `sign-in/email-taken`, `sign-in/phone-taken`, `sign-in/name-needed`, `sign-in/phone-not-valid`, `sign-in/works-elsewhere`.
         */
        post: operations["postStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the file of one of the staff.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getStaffByStaffId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the particulars of somebody; archived when they leave.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `staff/number-taken`, `staff/last-keeper`, `staff/role-not-yours-to-give`, `contact/phone-not-valid`, `sign-in/email-taken`, `sign-in/phone-taken`, `sign-in/name-needed`, `sign-in/phone-not-valid`, `sign-in/works-elsewhere`.
         */
        patch: operations["patchStaffByStaffId"];
        trace?: never;
    };
    "/api/v1/staff/{staffId}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note days somebody is away.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `absence/ends-before-it-starts`.
         */
        post: operations["postStaffByStaffIdAbsences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staffId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the roles somebody holds in the workshops whose staff you keep.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `staff/role-not-yours-to-give`, `staff/last-keeper`.
         */
        put: operations["putStaffByStaffIdRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staffId}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the hours of the week somebody works.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `shift/ends-before-it-starts`.
         */
        put: operations["putStaffByStaffIdShifts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staffId}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody a sign-in, or a new password in place of a forgotten one.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `staff/has-left`, `staff/role-not-yours-to-give`, `sign-in/email-taken`, `sign-in/phone-taken`, `sign-in/name-needed`, `sign-in/phone-not-valid`, `sign-in/works-elsewhere`.
         */
        post: operations["postStaffByStaffIdSignIn"];
        /**
         * Take the sign-in back: all sessions and tokens end now.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `staff/does-not-sign-in`, `staff/last-keeper`, `staff/role-not-yours-to-give`.
         */
        delete: operations["deleteStaffByStaffIdSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staffId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what somebody can do.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`.
         */
        put: operations["putStaffByStaffIdSkills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax-rates/{taxRateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a tax rate, or end it.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `price/ends-before-it-begins`.
         */
        patch: operations["patchTaxRatesByTaxRateId"];
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
    "/api/v1/vehicle-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what a VIN and a plate tell by themselves, and which car is known by them.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVehicleIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cars newest first, or find them by part of plate or VIN.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVehicles"];
        put?: never;
        /**
         * Open the file of a car.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `vehicle/vin-taken`, `vehicle/plate-taken`, `vehicle/owner-unknown`, `vin/wrong-length`, `vin/wrong-character`, `vin/mistaken-letter`, `plate/too-long`, `odometer/too-far`.
         */
        post: operations["postVehicles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vehicles/{vehicleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the file of a car with owners, plates, readings and last visits.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVehiclesByVehicleId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the file of a car; earlier plates and owners stay in it.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `vehicle/vin-taken`, `vehicle/plate-taken`, `vehicle/owner-unknown`, `vin/wrong-length`, `vin/wrong-character`, `vin/mistaken-letter`, `plate/too-long`.
         */
        patch: operations["patchVehiclesByVehicleId"];
        trace?: never;
    };
    "/api/v1/vehicles/{vehicleId}/odometer-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what the odometer shows; below the last only with a reason.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `odometer/below-last`, `odometer/too-far`.
         */
        post: operations["postVehiclesByVehicleIdOdometerReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits of a workshop, newest first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVisits"];
        put?: never;
        /**
         * Record the arrival of a car, by its id or by its plate alone.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `visit/already-here`, `visit/here-elsewhere`, `plate/too-long`.
         */
        post: operations["postVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read everything about one visit: what was noted, what is missing, what may be done next.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVisitsByVisitId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say who comes, what for, and who looks after the car.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/purpose-twice`, `reception/customer-not-found`, `reception/customer-is-signed`, `reception/order-needs-customer`, `reception/not-an-advisor`.
         */
        patch: operations["patchVisitsByVisitId"];
        trace?: never;
    };
    "/api/v1/visits/{visitId}/belongings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a thing that stays in the car.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`.
         */
        post: operations["postVisitsByVisitIdBelongings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a visit that was none.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `visit/order-still-open`, `visit/already-repaired`, `visit/protection-kit-still-on`, `visit/key-not-returned`, `visit/belongings-not-returned`, `visit/money-due`.
         */
        post: operations["postVisitsByVisitIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a concern in the customer’s words.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`.
         */
        post: operations["postVisitsByVisitIdConcerns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note odometer, fuel, warning lamps, and that no damage was seen.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/not-protected`, `reception/damage-is-marked`, `odometer/below-last`, `odometer/too-far`.
         */
        put: operations["putVisitsByVisitIdCondition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/damage-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark damage the car came with, with photos.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/not-protected`, `reception/photo-not-found`.
         */
        post: operations["postVisitsByVisitIdDamageMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/greet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Greet the customer: the wait ends, and an advisor who greets takes the car.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`.
         */
        post: operations["postVisitsByVisitIdGreet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hang the key in the cabinet under a tag of its own.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/key-tag-used`.
         */
        put: operations["putVisitsByVisitIdKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/key/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the key back; its tag is free again.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/no-key-here`.
         */
        post: operations["postVisitsByVisitIdKeyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a visit without repair, with a note why and a fee if there is one.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `visit/order-still-open`, `visit/already-repaired`, `visit/already-left`.
         */
        post: operations["postVisitsByVisitIdLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the customer when the car will be ready.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/promise-in-the-past`, `reception/promise-is-signed`.
         */
        post: operations["postVisitsByVisitIdPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/protect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the protection kit is on.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/already-protected`.
         */
        post: operations["postVisitsByVisitIdProtect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened in a visit, newest first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getVisitsByVisitIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/unprotect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the protection kit was taken off before the customer.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `lifecycle/not-your-role`, `lifecycle/wrong-state`, `reception/not-protected`, `reception/work-not-over`.
         */
        post: operations["postVisitsByVisitIdUnprotect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshop-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one day of the shop: technicians with their jobs, bays, what nobody has and what stands still
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a workshop with its opening hours.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a workshop says of itself: hours, address, numbers on its papers.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `request/version-needed`, `workshop/time-zone-unknown`, `opening-hours/none`, `opening-hours/overlap`, `opening-hours/closes-before-opening`, `contact/phone-not-valid`, `uscc/check-character-wrong`, `nif/control-wrong`.
         */
        patch: operations["patchWorkshopsByWorkshopId"];
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/bays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the bays in the order of the boards.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdBays"];
        put?: never;
        /**
         * Add a bay.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `bay/name-taken`.
         */
        post: operations["postWorkshopsByWorkshopIdBays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the equipment by name.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdEquipment"];
        put?: never;
        /**
         * Add a tool worth planning.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`.
         */
        post: operations["postWorkshopsByWorkshopIdEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the days a workshop does not follow its week, latest first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdHolidays"];
        put?: never;
        /**
         * Mark a day as closed, or open at hours of its own.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `holiday/day-taken`, `holiday/half-of-its-hours`, `opening-hours/closes-before-opening`.
         */
        post: operations["postWorkshopsByWorkshopIdHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/labor-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the labour rates, those that began last first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdLaborRates"];
        put?: never;
        /**
         * Set the price of an hour from a day on.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `price/ends-before-it-begins`.
         */
        post: operations["postWorkshopsByWorkshopIdLaborRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/service-standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the service standard in force, with the versions before it.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdServiceStandard"];
        put?: never;
        /**
         * Write the next version of the service standard; send If-Match to be told when somebody was faster.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `request/stale-version`, `service-standard/unknown`, `service-standard/out-of-range`, `service-standard/above-the-law`, `service-standard/above-other`, `service-standard/below-other`.
         */
        post: operations["postWorkshopsByWorkshopIdServiceStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workshops/{workshopId}/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tax rates, those that began last first.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`.
         */
        get: operations["getWorkshopsByWorkshopIdTaxRates"];
        put?: never;
        /**
         * Set a tax from a day on.
         * @description Refuses with: `sign-in/required`, `right/missing`, `request/not-found`, `request/invalid`, `request/key-used-otherwise`, `price/ends-before-it-begins`.
         */
        post: operations["postWorkshopsByWorkshopIdTaxRates"];
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
        Absence: {
            /**
             * Format: date
             * @example 2026-11-21
             */
            endsOn: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            reason: "holiday" | "sick" | "training" | "other";
            /**
             * Format: date
             * @example 2026-11-21
             */
            startsOn: string;
        };
        AbsenceInput: {
            /**
             * Format: date
             * @example 2026-11-21
             */
            endsOn: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            reason: "holiday" | "sick" | "training" | "other";
            /**
             * Format: date
             * @example 2026-11-21
             */
            startsOn: string;
        };
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
        Approval: {
            /** @example 18000 */
            amountMinor: number;
            /** @enum {string} */
            channel: "on-site" | "phone" | "link" | "paper";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            decidedAt: string;
            /** @description Null also for callers who may not see customers. */
            decidedByName: string | null;
            /** @enum {string} */
            decision: "approved" | "declined";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            jobIds: string[];
            /** @enum {string} */
            kind: "contract" | "additional-work" | "overrun";
            /** @description Null also for callers who may not see customers. */
            phone: string | null;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            recordedBy: string;
            /** @description False for a word on the phone that still wants a signature. */
            signed: boolean;
            words: string | null;
        };
        ApprovalInput: {
            /** @example 18000 */
            amountMinor: number;
            /** @enum {string} */
            channel: "on-site" | "phone" | "link" | "paper";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            decidedAt: string;
            /** @description Null also for callers who may not see customers. */
            decidedByName: string | null;
            /** @enum {string} */
            decision: "approved" | "declined";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            jobIds: string[];
            /** @enum {string} */
            kind: "contract" | "additional-work" | "overrun";
            /** @description Null also for callers who may not see customers. */
            phone: string | null;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            recordedBy: string;
            /** @description False for a word on the phone that still wants a signature. */
            signed: boolean;
            words: string | null;
        };
        Arrived: {
            /** @description A customer or car never seen before. */
            firstVisit: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        ArrivedInput: {
            /** @description A customer or car never seen before. */
            firstVisit: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        Assigned: {
            assignment: {
                bayId: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                startsAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                technicianId: string;
            };
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            warnings: components["schemas"]["Warning"][];
        };
        AssignedInput: {
            assignment: {
                bayId: string | null;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                startsAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                technicianId: string;
            };
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            warnings: components["schemas"]["WarningInput"][];
        };
        Assignment: {
            bayId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            endsAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            job: components["schemas"]["JobCard"];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            startsAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            technicianId: string;
        };
        AssignmentInput: {
            bayId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            endsAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            job: components["schemas"]["JobCardInput"];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            startsAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            technicianId: string;
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
        Belonging: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            listedAt: string;
            /** @example 行车记录仪 */
            name: string;
            quantity: number;
            returnedAt: string | null;
        };
        BelongingInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            listedAt: string;
            /** @example 行车记录仪 */
            name: string;
            quantity: number;
            returnedAt: string | null;
        };
        ClockStep: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-progress
             * @enum {string}
             */
            orderState: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @example 4320 */
            workedSeconds: number;
        };
        ClockStepInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-progress
             * @enum {string}
             */
            orderState: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @example 4320 */
            workedSeconds: number;
        };
        Concern: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example noise
             * @enum {string}
             */
            kind: "noise" | "vibration" | "electrical" | "leak" | "drivability" | "warning-lamp" | "smell" | "climate" | "body" | "maintenance" | "other";
            position: number;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            saidAt: string;
            withdrawnAt: string | null;
            withdrawReason: string | null;
            /** @example 刹车时左前轮有尖叫声 */
            words: string;
        };
        ConcernInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example noise
             * @enum {string}
             */
            kind: "noise" | "vibration" | "electrical" | "leak" | "drivability" | "warning-lamp" | "smell" | "climate" | "body" | "maintenance" | "other";
            position: number;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            saidAt: string;
            withdrawnAt: string | null;
            withdrawReason: string | null;
            /** @example 刹车时左前轮有尖叫声 */
            words: string;
        };
        ConditionNoted: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description What is unusual about the reading. */
            warnings: components["schemas"]["Warning"][];
        };
        ConditionNotedInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description What is unusual about the reading. */
            warnings: components["schemas"]["WarningInput"][];
        };
        Consent: {
            channel: ("on-site" | "phone" | "paper" | "link") | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            decidedAt: string;
            granted: boolean;
            /** @enum {string} */
            purpose: "marketing" | "pictures";
        };
        ConsentInput: {
            channel: ("on-site" | "phone" | "paper" | "link") | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            decidedAt: string;
            granted: boolean;
            /** @enum {string} */
            purpose: "marketing" | "pictures";
        };
        Contact: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "phone" | "email" | "wechat";
            /** @example 办公室 */
            label: string | null;
            primary: boolean;
            /**
             * @description Phones in E.164.
             * @example +8613800000001
             */
            value: string;
        };
        ContactInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "phone" | "email" | "wechat";
            /** @example 办公室 */
            label: string | null;
            primary: boolean;
            /**
             * @description Phones in E.164.
             * @example +8613800000001
             */
            value: string;
        };
        CustomerCard: {
            archivedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "company";
            /** @example 张三 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            /** @description Of the cars owned now, the newest three. */
            plates: components["schemas"]["Plate"][];
            /** @example 3 */
            version: number;
        };
        CustomerCardInput: {
            archivedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "company";
            /** @example 张三 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            /** @description Of the cars owned now, the newest three. */
            plates: components["schemas"]["PlateInput"][];
            /** @example 3 */
            version: number;
        };
        CustomerFile: {
            address: string | null;
            archivedAt: string | null;
            /** @description What holds now, one per purpose. */
            consents: components["schemas"]["Consent"][];
            contacts: components["schemas"]["Contact"][];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "company";
            lastVisits: components["schemas"]["PastVisit"][];
            /** @example 张三 */
            name: string;
            notes: string | null;
            preferredChannel: ("phone" | "sms" | "email" | "wechat" | "letter") | null;
            preferredLocale: ("zh-CN" | "en" | "es") | null;
            taxNumber: string | null;
            vehicles: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Toyota */
                make: string | null;
                /** @example Corolla */
                model: string | null;
                /** @example 2019 */
                modelYear: number | null;
                plate: components["schemas"]["Plate"] | null;
            }[];
            /** @example 3 */
            version: number;
        };
        CustomerFileInput: {
            address: string | null;
            archivedAt: string | null;
            /** @description What holds now, one per purpose. */
            consents: components["schemas"]["ConsentInput"][];
            contacts: components["schemas"]["ContactInput"][];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "person" | "company";
            lastVisits: components["schemas"]["PastVisitInput"][];
            /** @example 张三 */
            name: string;
            notes: string | null;
            preferredChannel: ("phone" | "sms" | "email" | "wechat" | "letter") | null;
            preferredLocale: ("zh-CN" | "en" | "es") | null;
            taxNumber: string | null;
            vehicles: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example Toyota */
                make: string | null;
                /** @example Corolla */
                model: string | null;
                /** @example 2019 */
                modelYear: number | null;
                plate: components["schemas"]["PlateInput"] | null;
            }[];
            /** @example 3 */
            version: number;
        };
        DamageMark: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "scratch" | "dent" | "chip" | "crack" | "rust" | "missing" | "broken";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            markedAt: string;
            note: string | null;
            /** @description File ids. */
            photos: string[];
            /** @enum {string} */
            severity: "light" | "medium" | "severe";
            /** @enum {string} */
            view: "top" | "left" | "right" | "front" | "rear";
            /** @description From the left of the picture, in ten-thousandths. */
            xBp: number;
            /** @description From its top, in ten-thousandths. */
            yBp: number;
        };
        DamageMarkInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "scratch" | "dent" | "chip" | "crack" | "rust" | "missing" | "broken";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            markedAt: string;
            note: string | null;
            /** @description File ids. */
            photos: string[];
            /** @enum {string} */
            severity: "light" | "medium" | "severe";
            /** @enum {string} */
            view: "top" | "left" | "right" | "front" | "rear";
            /** @description From the left of the picture, in ten-thousandths. */
            xBp: number;
            /** @description From its top, in ten-thousandths. */
            yBp: number;
        };
        DeclinedWork: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            declinedAt: string;
            finding: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            reason: string | null;
            safety: boolean;
            /** @example 更换前轮胎 */
            title: string;
            /** @example 18000 */
            totalMinor: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        DeclinedWorkInput: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            declinedAt: string;
            finding: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            reason: string | null;
            safety: boolean;
            /** @example 更换前轮胎 */
            title: string;
            /** @example 18000 */
            totalMinor: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
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
        Find: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "visit" | "vehicle" | "customer" | "repair-order";
            plate: components["schemas"]["Plate"] | null;
            /** @example Corolla 2019 · 张三 */
            subtitle: string;
            /** @example 京A·12345 */
            title: string;
            /** @description The stay it leads to, where there is one. */
            visitId: string | null;
        };
        FindInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "visit" | "vehicle" | "customer" | "repair-order";
            plate: components["schemas"]["PlateInput"] | null;
            /** @example Corolla 2019 · 张三 */
            subtitle: string;
            /** @example 京A·12345 */
            title: string;
            /** @description The stay it leads to, where there is one. */
            visitId: string | null;
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
        Job: {
            /** @example 4320 */
            actualSeconds: number;
            allowedActions: components["schemas"]["AllowedAction"][];
            approvedAt: string | null;
            authorizedMinor: number | null;
            bayId: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            cause: string | null;
            concernId: string | null;
            correction: string | null;
            declinedAt: string | null;
            declineReason: string | null;
            finding: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lines: components["schemas"]["RepairOrderLine"][];
            opCodeId: string | null;
            /** @enum {string} */
            origin: "contract" | "additional";
            /** @description File ids. */
            photos: string[];
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            position: number;
            /** @enum {string} */
            pricingMethod: "system" | "symptom" | "item";
            /** @example minor-repair */
            repairCategory: string;
            reworks: number;
            safety: boolean;
            skill: string | null;
            startedAt: string | null;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            title: string;
            /** @example 18000 */
            totalMinor: number;
            vague: boolean;
            /** @example 3 */
            version: number;
        };
        JobCard: {
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["Plate"] | null;
            position: number;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            /** @example chassis */
            skill: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
        };
        JobCardInput: {
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["PlateInput"] | null;
            position: number;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            /** @example chassis */
            skill: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
        };
        JobInput: {
            /** @example 4320 */
            actualSeconds: number;
            allowedActions: components["schemas"]["AllowedActionInput"][];
            approvedAt: string | null;
            authorizedMinor: number | null;
            bayId: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            cause: string | null;
            concernId: string | null;
            correction: string | null;
            declinedAt: string | null;
            declineReason: string | null;
            finding: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lines: components["schemas"]["RepairOrderLineInput"][];
            opCodeId: string | null;
            /** @enum {string} */
            origin: "contract" | "additional";
            /** @description File ids. */
            photos: string[];
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            position: number;
            /** @enum {string} */
            pricingMethod: "system" | "symptom" | "item";
            /** @example minor-repair */
            repairCategory: string;
            reworks: number;
            safety: boolean;
            skill: string | null;
            startedAt: string | null;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            title: string;
            /** @example 18000 */
            totalMinor: number;
            vague: boolean;
            /** @example 3 */
            version: number;
        };
        JobPage: {
            advisorName: string | null;
            allowedActions: components["schemas"]["AllowedAction"][];
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            cause: string | null;
            clockings: {
                endedAt: string | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                note: string | null;
                pauseReason: ("part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other") | null;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                startedAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                technicianId: string;
                /** @example 陈波 */
                technicianName: string;
            }[];
            colour: string | null;
            concerns: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                kind: "noise" | "vibration" | "electrical" | "leak" | "drivability" | "warning-lamp" | "smell" | "climate" | "body" | "maintenance" | "other";
                /** @description The job was written for this concern. */
                ofThisJob: boolean;
                /** @example 刹车时左前轮有尖叫声 */
                words: string;
            }[];
            correction: string | null;
            finding: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            keepOldParts: boolean | null;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            lines: {
                /** @example BR-001 */
                code: string | null;
                hoursSeconds: number | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 1000 */
                issuedMilli: number;
                /** @enum {string} */
                kind: "labor" | "part" | "sublet" | "fee";
                /** @example B-03-2 */
                location: string | null;
                /** @example 前制动片 */
                name: string;
                quantityMilli: number | null;
                source: string | null;
                /** @description On the shelf here; null for what is not of the catalogue. */
                stockMilli: number | null;
            }[];
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 45210 */
            odometer: number | null;
            odometerUnit: ("km" | "mi") | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            /** @enum {string} */
            orderState: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @description File ids of what was found. */
            photos: string[];
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["Plate"] | null;
            position: number;
            promisedAt: string | null;
            protectedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            sentBackBecause: string | null;
            /** @example chassis */
            skill: string | null;
            startedAt: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            vin: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        JobPageInput: {
            advisorName: string | null;
            allowedActions: components["schemas"]["AllowedActionInput"][];
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            cause: string | null;
            clockings: {
                endedAt: string | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                note: string | null;
                pauseReason: ("part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other") | null;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                startedAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                technicianId: string;
                /** @example 陈波 */
                technicianName: string;
            }[];
            colour: string | null;
            concerns: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @enum {string} */
                kind: "noise" | "vibration" | "electrical" | "leak" | "drivability" | "warning-lamp" | "smell" | "climate" | "body" | "maintenance" | "other";
                /** @description The job was written for this concern. */
                ofThisJob: boolean;
                /** @example 刹车时左前轮有尖叫声 */
                words: string;
            }[];
            correction: string | null;
            finding: string | null;
            finishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            keepOldParts: boolean | null;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            lines: {
                /** @example BR-001 */
                code: string | null;
                hoursSeconds: number | null;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 1000 */
                issuedMilli: number;
                /** @enum {string} */
                kind: "labor" | "part" | "sublet" | "fee";
                /** @example B-03-2 */
                location: string | null;
                /** @example 前制动片 */
                name: string;
                quantityMilli: number | null;
                source: string | null;
                /** @description On the shelf here; null for what is not of the catalogue. */
                stockMilli: number | null;
            }[];
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 45210 */
            odometer: number | null;
            odometerUnit: ("km" | "mi") | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            /** @enum {string} */
            orderState: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @description File ids of what was found. */
            photos: string[];
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["PlateInput"] | null;
            position: number;
            promisedAt: string | null;
            protectedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            sentBackBecause: string | null;
            /** @example chassis */
            skill: string | null;
            startedAt: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            vin: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        JobStep: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        JobStepInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @enum {string} */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        LaborRate: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 机修 */
            name: string;
            /** @example 18000 */
            perHourMinor: number;
            /** @description Null is the rate of all work that has none of its own. */
            skill: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
            /**
             * Format: date
             * @description First day it holds; of several the one that began last.
             * @example 2026-11-21
             */
            validFrom: string;
            validTo: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        LaborRateInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 机修 */
            name: string;
            /** @example 18000 */
            perHourMinor: number;
            /** @description Null is the rate of all work that has none of its own. */
            skill: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
            /**
             * Format: date
             * @description First day it holds; of several the one that began last.
             * @example 2026-11-21
             */
            validFrom: string;
            validTo: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        MovedStock: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            movementId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            partId: string;
            /** @example 12000 */
            quantityMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        MovedStockInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            movementId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            partId: string;
            /** @example 12000 */
            quantityMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        MyJob: {
            allowedActions: components["schemas"]["AllowedAction"][];
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["Plate"] | null;
            position: number;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            /** @example chassis */
            skill: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
        };
        MyJobInput: {
            allowedActions: components["schemas"]["AllowedActionInput"][];
            bayId: string | null;
            /** @example 3 */
            bayName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example RO2026-000123 */
            orderNumber: string;
            plannedFrom: string | null;
            /** @example 4320 */
            plannedSeconds: number;
            plannedTo: string | null;
            plate: components["schemas"]["PlateInput"] | null;
            position: number;
            promisedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            repairOrderId: string;
            /** @description How often the inspector sent it back. */
            reworks: number;
            /** @description Start of the clocking that runs now. */
            runningSince: string | null;
            safety: boolean;
            /** @example chassis */
            skill: string | null;
            /**
             * @example assigned
             * @enum {string}
             */
            state: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            technicianId: string | null;
            technicianName: string | null;
            /** @example 更换前制动片 */
            title: string;
            /** @description Must end with cause and correction. */
            vague: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Why a paused job stands still, and since when. */
            waits: {
                note: string | null;
                /** @enum {string} */
                reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                since: string;
            } | null;
            /**
             * @description All clockings together, a running one up to now.
             * @example 4320
             */
            workedSeconds: number;
        };
        MyJobs: {
            next: components["schemas"]["MyJob"][];
            open: components["schemas"]["MyJob"][];
            running: components["schemas"]["MyJob"] | null;
        };
        MyJobsInput: {
            next: components["schemas"]["MyJobInput"][];
            open: components["schemas"]["MyJobInput"][];
            running: components["schemas"]["MyJobInput"] | null;
        };
        NewJob: {
            /** @description The concern of this visit it answers. */
            concernId?: string | null;
            lines?: components["schemas"]["NewLine"][];
            opCodeId?: string | null;
            /** @enum {string} */
            pricingMethod?: "system" | "symptom" | "item";
            /** @example 更换前制动片 */
            title?: string;
            /** @description True for work that must end with cause and correction. */
            vague?: boolean;
        };
        NewJobInput: {
            /** @description The concern of this visit it answers. */
            concernId?: string | null;
            lines?: components["schemas"]["NewLineInput"][];
            opCodeId?: string | null;
            /** @enum {string} */
            pricingMethod?: "system" | "symptom" | "item";
            /** @example 更换前制动片 */
            title?: string;
            /** @description True for work that must end with cause and correction. */
            vague?: boolean;
        };
        NewLine: {
            code?: string | null;
            discountBp?: number | null;
            discountMinor?: number | null;
            /** @description A price for the whole line instead of amount × price. */
            fixedMinor?: number | null;
            hoursSeconds?: number | null;
            /** @enum {string} */
            kind: "labor" | "part" | "sublet" | "fee";
            /** @example 前制动片 */
            name?: string;
            opCodeId?: string | null;
            partId?: string | null;
            /** @description The customer when left out. */
            payerShares?: {
                /** @description Of the total with tax. Neither bp nor amount: the rest. */
                amountMinor?: number | null;
                /** @description Hundredths of a percent of the line. */
                bp?: number | null;
                /** @enum {string} */
                payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            }[] | null;
            quantityMilli?: number | null;
            /** @description Price of an hour; the workshop’s own when left out. */
            rateMinor?: number | null;
            source?: ("oem" | "equivalent" | "aftermarket" | "reconditioned" | "customer-supplied") | null;
            /** @description The workshop’s price of the part when left out. */
            unitPriceMinor?: number | null;
        };
        NewLineInput: {
            code?: string | null;
            discountBp?: number | null;
            discountMinor?: number | null;
            /** @description A price for the whole line instead of amount × price. */
            fixedMinor?: number | null;
            hoursSeconds?: number | null;
            /** @enum {string} */
            kind: "labor" | "part" | "sublet" | "fee";
            /** @example 前制动片 */
            name?: string;
            opCodeId?: string | null;
            partId?: string | null;
            /** @description The customer when left out. */
            payerShares?: {
                /** @description Of the total with tax. Neither bp nor amount: the rest. */
                amountMinor?: number | null;
                /** @description Hundredths of a percent of the line. */
                bp?: number | null;
                /** @enum {string} */
                payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            }[] | null;
            quantityMilli?: number | null;
            /** @description Price of an hour; the workshop’s own when left out. */
            rateMinor?: number | null;
            source?: ("oem" | "equivalent" | "aftermarket" | "reconditioned" | "customer-supplied") | null;
            /** @description The workshop’s price of the part when left out. */
            unitPriceMinor?: number | null;
        };
        OdometerReading: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            readAt: string;
            reason: string | null;
            /** @enum {string} */
            unit: "km" | "mi";
            /** @example 45210 */
            value: number;
            visitId: string | null;
        };
        OdometerReadingInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            readAt: string;
            reason: string | null;
            /** @enum {string} */
            unit: "km" | "mi";
            /** @example 45210 */
            value: number;
            visitId: string | null;
        };
        OpCode: {
            archivedAt: string | null;
            /** @example BRK-0101 */
            code: string;
            /** @enum {string} */
            defaultPayer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example {
             *       "zh-CN": "更换前制动片",
             *       "en": "Replace front brake pads",
             *       "es": "Cambiar pastillas delanteras"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            repairCategory: "periodic-maintenance" | "class-1-maintenance" | "class-2-maintenance" | "minor-repair" | "special-repair" | "body-paint" | "accident-repair" | "assembly-repair" | "complete-repair" | "recall";
            skill: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
            /** @example 4320 */
            standardSeconds: number;
            /** @description Times that differ by make and model. */
            times: {
                /** @example Toyota */
                make: string;
                /**
                 * @description Null holds for every model of the make.
                 * @example Corolla
                 */
                model?: string | null;
                /** @example 4320 */
                standardSeconds: number;
            }[];
            /** @description “Check noise”: cause and correction must be written before it can be settled. */
            vague: boolean;
            /** @example 3 */
            version: number;
        };
        OpCodeInput: {
            archivedAt: string | null;
            /** @example BRK-0101 */
            code: string;
            /** @enum {string} */
            defaultPayer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example {
             *       "zh-CN": "更换前制动片",
             *       "en": "Replace front brake pads",
             *       "es": "Cambiar pastillas delanteras"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            repairCategory: "periodic-maintenance" | "class-1-maintenance" | "class-2-maintenance" | "minor-repair" | "special-repair" | "body-paint" | "accident-repair" | "assembly-repair" | "complete-repair" | "recall";
            skill: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
            /** @example 4320 */
            standardSeconds: number;
            /** @description Times that differ by make and model. */
            times: {
                /** @example Toyota */
                make: string;
                /**
                 * @description Null holds for every model of the make.
                 * @example Corolla
                 */
                model?: string | null;
                /** @example 4320 */
                standardSeconds: number;
            }[];
            /** @description “Check noise”: cause and correction must be written before it can be settled. */
            vague: boolean;
            /** @example 3 */
            version: number;
        };
        Part: {
            archivedAt: string | null;
            /** @description Safety depends on it. */
            critical: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example Toyota */
            maker: string | null;
            /**
             * @example {
             *       "zh-CN": "更换前制动片",
             *       "en": "Replace front brake pads",
             *       "es": "Cambiar pastillas delanteras"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description Text: leading zeros count.
             * @example 04465-02220
             */
            number: string;
            /** @enum {string} */
            source: "oem" | "equivalent" | "aftermarket" | "reconditioned";
            /** @description In the workshop asked for; null when it is not kept there. */
            stock: components["schemas"]["Stock"] | null;
            /** @enum {string} */
            unit: "piece" | "litre" | "kilogram" | "metre" | "set" | "pair";
            /** @example 3 */
            version: number;
        };
        PartInput: {
            archivedAt: string | null;
            /** @description Safety depends on it. */
            critical: boolean;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example Toyota */
            maker: string | null;
            /**
             * @example {
             *       "zh-CN": "更换前制动片",
             *       "en": "Replace front brake pads",
             *       "es": "Cambiar pastillas delanteras"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * @description Text: leading zeros count.
             * @example 04465-02220
             */
            number: string;
            /** @enum {string} */
            source: "oem" | "equivalent" | "aftermarket" | "reconditioned";
            /** @description In the workshop asked for; null when it is not kept there. */
            stock: components["schemas"]["StockInput"] | null;
            /** @enum {string} */
            unit: "piece" | "litre" | "kilogram" | "metre" | "set" | "pair";
            /** @example 3 */
            version: number;
        };
        PartMoved: {
            /** @example 1000 */
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            lineId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            movementId: string;
            /** @example 1000 */
            quantityMilli: number;
            /** @example 1000 */
            stockMilli: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        PartMovedInput: {
            /** @example 1000 */
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            lineId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            movementId: string;
            /** @example 1000 */
            quantityMilli: number;
            /** @example 1000 */
            stockMilli: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        PartMovement: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "issue" | "return" | "correction";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            movedAt: string;
            movedBy: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            };
            /**
             * @description Negative when it left the shelf.
             * @example -1000
             */
            quantityMilli: number;
            reason: string | null;
            reference: string | null;
            /** @example 12000 */
            resultingMilli: number;
            unitCostMinor: number | null;
            visitId: string | null;
        };
        PartMovementInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "issue" | "return" | "correction";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            movedAt: string;
            movedBy: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            };
            /**
             * @description Negative when it left the shelf.
             * @example -1000
             */
            quantityMilli: number;
            reason: string | null;
            reference: string | null;
            /** @example 12000 */
            resultingMilli: number;
            unitCostMinor: number | null;
            visitId: string | null;
        };
        PartRequest: {
            /** @example 1000 */
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /** @enum {string} */
            jobState: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 更换前制动片 */
            jobTitle: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            lineId: string;
            /** @example B-03-2 */
            location: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 前制动片 */
            name: string;
            /** @example 04465-02220 */
            number: string;
            /** @example RO2026-000123 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            partId: string;
            plannedFrom: string | null;
            plate: components["schemas"]["Plate"] | null;
            promisedAt: string | null;
            /** @example 1000 */
            quantityMilli: number;
            source: string | null;
            /** @description Null when the workshop does not keep the part. */
            stockMilli: number | null;
            technicianName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description The job stands still for a part since then. */
            waitsSince: string | null;
        };
        PartRequestInput: {
            /** @example 1000 */
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /** @enum {string} */
            jobState: "planned" | "proposed" | "approved" | "assigned" | "in-progress" | "paused" | "finished" | "declined" | "cancelled";
            /** @example 更换前制动片 */
            jobTitle: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            lineId: string;
            /** @example B-03-2 */
            location: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 前制动片 */
            name: string;
            /** @example 04465-02220 */
            number: string;
            /** @example RO2026-000123 */
            orderNumber: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            partId: string;
            plannedFrom: string | null;
            plate: components["schemas"]["PlateInput"] | null;
            promisedAt: string | null;
            /** @example 1000 */
            quantityMilli: number;
            source: string | null;
            /** @description Null when the workshop does not keep the part. */
            stockMilli: number | null;
            technicianName: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description The job stands still for a part since then. */
            waitsSince: string | null;
        };
        PartRequests: {
            /** @description Jobs that stand still first, then by the plan. */
            items: components["schemas"]["PartRequest"][];
        };
        PartRequestsInput: {
            /** @description Jobs that stand still first, then by the plan. */
            items: components["schemas"]["PartRequestInput"][];
        };
        PastVisit: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            exitedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example [
             *       "更换前制动片"
             *     ]
             */
            jobs: string[];
            /** @example 45210 */
            odometer: number | null;
            orderId: string | null;
            /** @example RO2026-000123 */
            orderNumber: string | null;
            plate: components["schemas"]["Plate"] | null;
            /** @example closed */
            state: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        PastVisitInput: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            exitedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example [
             *       "更换前制动片"
             *     ]
             */
            jobs: string[];
            /** @example 45210 */
            odometer: number | null;
            orderId: string | null;
            /** @example RO2026-000123 */
            orderNumber: string | null;
            plate: components["schemas"]["PlateInput"] | null;
            /** @example closed */
            state: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
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
        PricedShare: {
            amountMinor: number | null;
            bp: number | null;
            /** @example 18000 */
            netMinor: number;
            /** @enum {string} */
            payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
        };
        PricedShareInput: {
            amountMinor: number | null;
            bp: number | null;
            /** @example 18000 */
            netMinor: number;
            /** @enum {string} */
            payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
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
        Promise: {
            /** @enum {string} */
            level: "none" | "on-plan" | "at-risk" | "broken" | "unknown";
            /** @example 20 */
            minutes: number | null;
        };
        PromiseInput: {
            /** @enum {string} */
            level: "none" | "on-plan" | "at-risk" | "broken" | "unknown";
            /** @example 20 */
            minutes: number | null;
        };
        ReceptionQueue: {
            items: {
                /** @example 7 */
                minutes: number;
                overLimit: boolean;
                visit: components["schemas"]["VisitCard"];
            }[];
            /** @example 7 */
            limitMinutes: number;
            longestMinutes: number | null;
        };
        ReceptionQueueInput: {
            items: {
                /** @example 7 */
                minutes: number;
                overLimit: boolean;
                visit: components["schemas"]["VisitCardInput"];
            }[];
            /** @example 7 */
            limitMinutes: number;
            longestMinutes: number | null;
        };
        RepairOrder: {
            allowedActions: components["schemas"]["AllowedAction"][];
            approvals: components["schemas"]["Approval"][];
            authorizedMinor: number | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            confirmations: {
                jobs: boolean;
                oldParts: boolean;
                price: boolean;
                time: boolean;
                wash: boolean;
            };
            contractVersion: number;
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
            customerId: string;
            deliveredAt: string | null;
            emergency: {
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                releasedAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                releasedBy: string;
            } | null;
            estimatedAt: string | null;
            estimateVersion: number;
            handedOverAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            inspectedAt: string | null;
            jobs: components["schemas"]["Job"][];
            /** @description Old parts to be handed back; null before it was asked. */
            keepOldParts: boolean | null;
            /** @enum {string} */
            locale: "zh-CN" | "en" | "es";
            missingConfirmations: ("jobs" | "price" | "time" | "wash" | "old-parts")[];
            /** @example 18000 */
            netMinor: number;
            notices: {
                /** @enum {string} */
                code: "possible-charge" | "customer-part" | "other-than-genuine-part" | "reconditioned-part" | "item-pricing" | "symptom-pricing" | "tolerance" | "binding-price";
                params: {
                    [key: string]: number;
                };
                text: string;
            }[];
            /** @example RO2026-000123 */
            number: string;
            overrun: ("within" | "over-tolerance" | "unapproved-line") | null;
            overrunBorne: boolean;
            payers: {
                /** @example 18000 */
                netMinor: number;
                /** @enum {string} */
                payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
                /** @example 18000 */
                taxMinor: number;
                /** @example 18000 */
                totalMinor: number;
            }[];
            pricesIncludeTax: boolean;
            promisedAt: string | null;
            settledAt: string | null;
            signedAt: string | null;
            /** @description Null also for callers who may not see customers. */
            signedByName: string | null;
            startedAt: string | null;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
            unapprovedLines: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Wash wanted; null before it was asked. */
            wash: boolean | null;
            workFinishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        RepairOrderCard: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /** @example CNY */
            currency: string;
            /** @description Null for callers who may not see customers. */
            customer: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example RO2026-000123 */
            number: string;
            promisedAt: string | null;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            totalMinor: number;
            vehicle: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                make: string | null;
                model: string | null;
                modelYear: number | null;
                plate: components["schemas"]["Plate"] | null;
            };
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        RepairOrderCardInput: {
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /** @example CNY */
            currency: string;
            /** @description Null for callers who may not see customers. */
            customer: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example RO2026-000123 */
            number: string;
            promisedAt: string | null;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            totalMinor: number;
            vehicle: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                make: string | null;
                model: string | null;
                modelYear: number | null;
                plate: components["schemas"]["PlateInput"] | null;
            };
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        RepairOrderInput: {
            allowedActions: components["schemas"]["AllowedActionInput"][];
            approvals: components["schemas"]["ApprovalInput"][];
            authorizedMinor: number | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            confirmations: {
                jobs: boolean;
                oldParts: boolean;
                price: boolean;
                time: boolean;
                wash: boolean;
            };
            contractVersion: number;
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
            customerId: string;
            deliveredAt: string | null;
            emergency: {
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                releasedAt: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                releasedBy: string;
            } | null;
            estimatedAt: string | null;
            estimateVersion: number;
            handedOverAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            inspectedAt: string | null;
            jobs: components["schemas"]["JobInput"][];
            /** @description Old parts to be handed back; null before it was asked. */
            keepOldParts: boolean | null;
            /** @enum {string} */
            locale: "zh-CN" | "en" | "es";
            missingConfirmations: ("jobs" | "price" | "time" | "wash" | "old-parts")[];
            /** @example 18000 */
            netMinor: number;
            notices: {
                /** @enum {string} */
                code: "possible-charge" | "customer-part" | "other-than-genuine-part" | "reconditioned-part" | "item-pricing" | "symptom-pricing" | "tolerance" | "binding-price";
                params: {
                    [key: string]: number;
                };
                text: string;
            }[];
            /** @example RO2026-000123 */
            number: string;
            overrun: ("within" | "over-tolerance" | "unapproved-line") | null;
            overrunBorne: boolean;
            payers: {
                /** @example 18000 */
                netMinor: number;
                /** @enum {string} */
                payer: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
                /** @example 18000 */
                taxMinor: number;
                /** @example 18000 */
                totalMinor: number;
            }[];
            pricesIncludeTax: boolean;
            promisedAt: string | null;
            settledAt: string | null;
            signedAt: string | null;
            /** @description Null also for callers who may not see customers. */
            signedByName: string | null;
            startedAt: string | null;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
            unapprovedLines: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
            /** @description Wash wanted; null before it was asked. */
            wash: boolean | null;
            workFinishedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        RepairOrderLine: {
            actualReason: string | null;
            /** @description What the customer said yes to; null before. */
            authorizedMinor: number | null;
            code: string | null;
            /**
             * @description 0 where the discount was agreed as an amount.
             * @example 1300
             */
            discountBp: number;
            /** @example 18000 */
            discountMinor: number;
            fixedMinor: number | null;
            hoursSeconds: number | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /** @enum {string} */
            kind: "labor" | "part" | "sublet" | "fee";
            name: string;
            /** @example 18000 */
            netMinor: number;
            opCodeId: string | null;
            partId: string | null;
            payerShares: components["schemas"]["PricedShare"][];
            position: number;
            quantityMilli: number | null;
            rateMinor: number | null;
            source: ("oem" | "equivalent" | "aftermarket" | "reconditioned" | "customer-supplied") | null;
            /** @example 18000 */
            taxMinor: number;
            /** @example 1300 */
            taxRateBp: number;
            /** @example 18000 */
            totalMinor: number;
            unitPriceMinor: number | null;
            /** @example 3 */
            version: number;
        };
        RepairOrderLineInput: {
            actualReason: string | null;
            /** @description What the customer said yes to; null before. */
            authorizedMinor: number | null;
            code: string | null;
            /**
             * @description 0 where the discount was agreed as an amount.
             * @example 1300
             */
            discountBp: number;
            /** @example 18000 */
            discountMinor: number;
            fixedMinor: number | null;
            hoursSeconds: number | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            issuedMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            jobId: string;
            /** @enum {string} */
            kind: "labor" | "part" | "sublet" | "fee";
            name: string;
            /** @example 18000 */
            netMinor: number;
            opCodeId: string | null;
            partId: string | null;
            payerShares: components["schemas"]["PricedShareInput"][];
            position: number;
            quantityMilli: number | null;
            rateMinor: number | null;
            source: ("oem" | "equivalent" | "aftermarket" | "reconditioned" | "customer-supplied") | null;
            /** @example 18000 */
            taxMinor: number;
            /** @example 1300 */
            taxRateBp: number;
            /** @example 18000 */
            totalMinor: number;
            unitPriceMinor: number | null;
            /** @example 3 */
            version: number;
        };
        RepairOrderStep: {
            authorizedMinor: number | null;
            /** @example CNY */
            currency: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 18000 */
            netMinor: number;
            /** @example RO2026-000123 */
            number: string;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        RepairOrderStepInput: {
            authorizedMinor: number | null;
            /** @example CNY */
            currency: string;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 18000 */
            netMinor: number;
            /** @example RO2026-000123 */
            number: string;
            /** @enum {string} */
            state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
            /** @example 18000 */
            taxMinor: number;
            /** @example 18000 */
            totalMinor: number;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        ServiceStandard: {
            current: components["schemas"]["ServiceStandardVersion"];
            /** @example 3 */
            version: number;
            /** @description Newest first. */
            versions: components["schemas"]["ServiceStandardVersion"][];
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        ServiceStandardInput: {
            current: components["schemas"]["ServiceStandardVersionInput"];
            /** @example 3 */
            version: number;
            /** @description Newest first. */
            versions: components["schemas"]["ServiceStandardVersionInput"][];
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        ServiceStandardVersion: {
            createdBy: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            note: string | null;
            /**
             * @example {
             *       "forecastDays": 14,
             *       "privilegeLeadHours": 24,
             *       "appointmentHoldMinutes": 15,
             *       "partDepositBp": 5000,
             *       "firstReminderHours": 24,
             *       "secondReminderHours": 3,
             *       "receptionWaitMinutes": 10,
             *       "preInspectionAgeYears": 2,
             *       "boardFreshnessSeconds": 2,
             *       "progressCheckFromBp": 7000,
             *       "progressCheckBp": 7500,
             *       "progressCheckToBp": 8000,
             *       "freeCheckPoints": 12,
             *       "varianceToleranceBp": 1000,
             *       "longJobDays": 2,
             *       "pickUpNoticeHours": 1,
             *       "longJobPickUpNoticeHours": 4,
             *       "firstFollowUpDays": 3,
             *       "secondFollowUpFromDays": 8,
             *       "secondFollowUpToDays": 14,
             *       "heardProblemDays": 2,
             *       "complaint1AnswerMinutes": 240,
             *       "complaint2AnswerMinutes": 120,
             *       "complaint3AnswerMinutes": 30,
             *       "complaint1DecisionDays": 2,
             *       "complaint2DecisionDays": 1,
             *       "complaint3DecisionHours": 4,
             *       "complaint1CloseDays": 7,
             *       "complaint2CloseDays": 5,
             *       "complaint3CloseDays": 3,
             *       "complaintsPerVehicleBp": 20,
             *       "complaintsClosedInTimeBp": 9500,
             *       "campaignNoticeDays": 14,
             *       "campaignLetterDays": 2,
             *       "fileCompleteDays": 2
             *     }
             */
            parameters: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            validFrom: string;
            /** @example 3 */
            version: number;
        };
        ServiceStandardVersionInput: {
            createdBy: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            note: string | null;
            /**
             * @example {
             *       "forecastDays": 14,
             *       "privilegeLeadHours": 24,
             *       "appointmentHoldMinutes": 15,
             *       "partDepositBp": 5000,
             *       "firstReminderHours": 24,
             *       "secondReminderHours": 3,
             *       "receptionWaitMinutes": 10,
             *       "preInspectionAgeYears": 2,
             *       "boardFreshnessSeconds": 2,
             *       "progressCheckFromBp": 7000,
             *       "progressCheckBp": 7500,
             *       "progressCheckToBp": 8000,
             *       "freeCheckPoints": 12,
             *       "varianceToleranceBp": 1000,
             *       "longJobDays": 2,
             *       "pickUpNoticeHours": 1,
             *       "longJobPickUpNoticeHours": 4,
             *       "firstFollowUpDays": 3,
             *       "secondFollowUpFromDays": 8,
             *       "secondFollowUpToDays": 14,
             *       "heardProblemDays": 2,
             *       "complaint1AnswerMinutes": 240,
             *       "complaint2AnswerMinutes": 120,
             *       "complaint3AnswerMinutes": 30,
             *       "complaint1DecisionDays": 2,
             *       "complaint2DecisionDays": 1,
             *       "complaint3DecisionHours": 4,
             *       "complaint1CloseDays": 7,
             *       "complaint2CloseDays": 5,
             *       "complaint3CloseDays": 3,
             *       "complaintsPerVehicleBp": 20,
             *       "complaintsClosedInTimeBp": 9500,
             *       "campaignNoticeDays": 14,
             *       "campaignLetterDays": 2,
             *       "fileCompleteDays": 2
             *     }
             */
            parameters: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            validFrom: string;
            /** @example 3 */
            version: number;
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
        ShopBoard: {
            cards: components["schemas"]["VisitCard"][];
        };
        ShopBoardInput: {
            cards: components["schemas"]["VisitCardInput"][];
        };
        StaffCard: {
            archivedAt: string | null;
            /**
             * @description Shown to who keeps the staff, and to oneself.
             * @example lina@example.com
             */
            email: string | null;
            /** @example S012 */
            employeeNumber: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 李娜 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            roles: {
                roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            signsIn: boolean;
            skills: {
                /**
                 * @description 1 is learning it, 2 does it, 3 teaches it.
                 * @example 2
                 */
                level: number;
                /** @enum {string} */
                skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
            }[];
            /** @example 3 */
            version: number;
        };
        StaffCardInput: {
            archivedAt: string | null;
            /**
             * @description Shown to who keeps the staff, and to oneself.
             * @example lina@example.com
             */
            email: string | null;
            /** @example S012 */
            employeeNumber: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 李娜 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            roles: {
                roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            signsIn: boolean;
            skills: {
                /**
                 * @description 1 is learning it, 2 does it, 3 teaches it.
                 * @example 2
                 */
                level: number;
                /** @enum {string} */
                skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
            }[];
            /** @example 3 */
            version: number;
        };
        StaffFile: {
            absences: components["schemas"]["Absence"][];
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /**
             * @description Shown to who keeps the staff, and to oneself.
             * @example lina@example.com
             */
            email: string | null;
            /** @example S012 */
            employeeNumber: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 李娜 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            roles: {
                roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            shifts: {
                /** @example 17:30 */
                ends: string;
                /** @example 08:30 */
                starts: string;
                validFrom?: string | null;
                validTo?: string | null;
                /** @example 1 */
                weekday: number;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            signsIn: boolean;
            skills: {
                /**
                 * @description 1 is learning it, 2 does it, 3 teaches it.
                 * @example 2
                 */
                level: number;
                /** @enum {string} */
                skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
            }[];
            /** @example 3 */
            version: number;
        };
        StaffFileInput: {
            absences: components["schemas"]["AbsenceInput"][];
            archivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            /**
             * @description Shown to who keeps the staff, and to oneself.
             * @example lina@example.com
             */
            email: string | null;
            /** @example S012 */
            employeeNumber: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 李娜 */
            name: string;
            /** @example +8613800000001 */
            phone: string | null;
            roles: {
                roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            shifts: {
                /** @example 17:30 */
                ends: string;
                /** @example 08:30 */
                starts: string;
                validFrom?: string | null;
                validTo?: string | null;
                /** @example 1 */
                weekday: number;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId: string;
            }[];
            signsIn: boolean;
            skills: {
                /**
                 * @description 1 is learning it, 2 does it, 3 teaches it.
                 * @example 2
                 */
                level: number;
                /** @enum {string} */
                skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
            }[];
            /** @example 3 */
            version: number;
        };
        StageEntry: {
            at: string | null;
            missing: {
                code: string;
                detail: string;
                /** @enum {string} */
                where: "greeting" | "customer" | "purpose" | "concerns" | "protection" | "condition" | "key" | "belongings" | "jobs" | "promise" | "confirmations" | "signature" | "additional-work" | "inspection" | "hand-over" | "settlement" | "leaving" | "delivery";
            }[];
            /** @enum {string} */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            /** @enum {string} */
            state: "done" | "current" | "open" | "skipped";
        };
        StageEntryInput: {
            at: string | null;
            missing: {
                code: string;
                detail: string;
                /** @enum {string} */
                where: "greeting" | "customer" | "purpose" | "concerns" | "protection" | "condition" | "key" | "belongings" | "jobs" | "promise" | "confirmations" | "signature" | "additional-work" | "inspection" | "hand-over" | "settlement" | "leaving" | "delivery";
            }[];
            /** @enum {string} */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            /** @enum {string} */
            state: "done" | "current" | "open" | "skipped";
        };
        Stock: {
            /** @description Average cost of a unit; only for who keeps parts or prices. */
            costMinor: number | null;
            /** @example B-03-2 */
            location: string | null;
            /** @example 18000 */
            priceMinor: number;
            /** @example 12000 */
            quantityMilli: number;
            /** @example 12000 */
            reorderPointMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        StockInput: {
            /** @description Average cost of a unit; only for who keeps parts or prices. */
            costMinor: number | null;
            /** @example B-03-2 */
            location: string | null;
            /** @example 18000 */
            priceMinor: number;
            /** @example 12000 */
            quantityMilli: number;
            /** @example 12000 */
            reorderPointMilli: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
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
        TaxRate: {
            /** @enum {string} */
            appliesTo: "labor" | "part" | "all";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 增值税 */
            name: string;
            /** @example 1300 */
            rateBp: number;
            /**
             * Format: date
             * @description First day it holds; of several the one that began last.
             * @example 2026-11-21
             */
            validFrom: string;
            validTo: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        TaxRateInput: {
            /** @enum {string} */
            appliesTo: "labor" | "part" | "all";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example 增值税 */
            name: string;
            /** @example 1300 */
            rateBp: number;
            /**
             * Format: date
             * @description First day it holds; of several the one that began last.
             * @example 2026-11-21
             */
            validFrom: string;
            validTo: string | null;
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        TimelineEntry: {
            actorId: string | null;
            /** @example 李娜 */
            actorName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            at: string;
            /** @example 1042 */
            id: string;
            payload: {
                [key: string]: unknown;
            };
            /** @example Customer greeted */
            title: string;
            /** @example visit.greeted */
            type: string;
        };
        TimelineEntryInput: {
            actorId: string | null;
            /** @example 李娜 */
            actorName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            at: string;
            /** @example 1042 */
            id: string;
            payload: {
                [key: string]: unknown;
            };
            /** @example Customer greeted */
            title: string;
            /** @example visit.greeted */
            type: string;
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
        VehicleCard: {
            archivedAt: string | null;
            /** @example 白 */
            colour: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            odometer: number | null;
            odometerReadAt: string | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            /** @description Null also for callers who may not see customers. */
            owner: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            plate: components["schemas"]["Plate"] | null;
            /** @example 3 */
            version: number;
            /** @example LSVAA4182E2123456 */
            vin: string | null;
        };
        VehicleCardInput: {
            archivedAt: string | null;
            /** @example 白 */
            colour: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            odometer: number | null;
            odometerReadAt: string | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            /** @description Null also for callers who may not see customers. */
            owner: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            plate: components["schemas"]["PlateInput"] | null;
            /** @example 3 */
            version: number;
            /** @example LSVAA4182E2123456 */
            vin: string | null;
        };
        VehicleFile: {
            archivedAt: string | null;
            body: ("sedan" | "suv" | "van" | "pickup") | null;
            /** @example 白 */
            colour: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            energy: ("petrol" | "diesel" | "hybrid" | "plug-in-hybrid" | "electric" | "gas") | null;
            engineNumber: string | null;
            firstRegisteredOn: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lastVisits: components["schemas"]["PastVisit"][];
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            odometer: number | null;
            odometerReadAt: string | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            /** @description The stay it is on now, in a workshop of the caller. */
            openVisitId: string | null;
            /** @description Null also for callers who may not see customers. */
            owner: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            owners: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                ownedFrom: string;
                ownedTo: string | null;
                owner: {
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    id: string;
                    /** @example 张三 */
                    name: string;
                } | null;
            }[];
            plate: components["schemas"]["Plate"] | null;
            plates: {
                country: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                seenFrom: string;
                seenTo: string | null;
                text: string;
            }[];
            /** @description The newest twenty. */
            readings: components["schemas"]["OdometerReading"][];
            /** @example 3 */
            version: number;
            /** @example LSVAA4182E2123456 */
            vin: string | null;
            /** @description What is unusual about VIN or plate. */
            warnings: components["schemas"]["Warning"][];
            /** @example 100000 */
            warrantyEndsOdometer: number | null;
            warrantyEndsOn: string | null;
            warrantyStartsOn: string | null;
        };
        VehicleFileInput: {
            archivedAt: string | null;
            body: ("sedan" | "suv" | "van" | "pickup") | null;
            /** @example 白 */
            colour: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            createdAt: string;
            energy: ("petrol" | "diesel" | "hybrid" | "plug-in-hybrid" | "electric" | "gas") | null;
            engineNumber: string | null;
            firstRegisteredOn: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            lastVisits: components["schemas"]["PastVisitInput"][];
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            odometer: number | null;
            odometerReadAt: string | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            /** @description The stay it is on now, in a workshop of the caller. */
            openVisitId: string | null;
            /** @description Null also for callers who may not see customers. */
            owner: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
            } | null;
            owners: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                ownedFrom: string;
                ownedTo: string | null;
                owner: {
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    id: string;
                    /** @example 张三 */
                    name: string;
                } | null;
            }[];
            plate: components["schemas"]["PlateInput"] | null;
            plates: {
                country: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                seenFrom: string;
                seenTo: string | null;
                text: string;
            }[];
            /** @description The newest twenty. */
            readings: components["schemas"]["OdometerReadingInput"][];
            /** @example 3 */
            version: number;
            /** @example LSVAA4182E2123456 */
            vin: string | null;
            /** @description What is unusual about VIN or plate. */
            warnings: components["schemas"]["WarningInput"][];
            /** @example 100000 */
            warrantyEndsOdometer: number | null;
            warrantyEndsOn: string | null;
            warrantyStartsOn: string | null;
        };
        VehicleIdentity: {
            matchedBy: ("vin" | "plate") | null;
            plate: {
                country: string;
                /** @enum {string} */
                kind: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
                normalized: string;
                problem: components["schemas"]["Warning"] | null;
                text: string;
                valid: boolean;
                warnings: components["schemas"]["Warning"][];
            } | null;
            /** @description The car that is known by this VIN, else by this plate. */
            vehicle: components["schemas"]["VehicleCard"] | null;
            vin: {
                /** @example CN */
                country: string | null;
                /** @example SAIC Volkswagen */
                make: string | null;
                modelYear: number | null;
                modelYearIsCertain: boolean;
                normalized: string;
                /** @description Why it is no VIN. */
                problem: components["schemas"]["Warning"] | null;
                /** @description The VIN that was probably meant. */
                suggestion: string | null;
                valid: boolean;
                warnings: components["schemas"]["Warning"][];
            } | null;
        };
        VehicleIdentityInput: {
            matchedBy: ("vin" | "plate") | null;
            plate: {
                country: string;
                /** @enum {string} */
                kind: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
                normalized: string;
                problem: components["schemas"]["WarningInput"] | null;
                text: string;
                valid: boolean;
                warnings: components["schemas"]["WarningInput"][];
            } | null;
            /** @description The car that is known by this VIN, else by this plate. */
            vehicle: components["schemas"]["VehicleCardInput"] | null;
            vin: {
                /** @example CN */
                country: string | null;
                /** @example SAIC Volkswagen */
                make: string | null;
                modelYear: number | null;
                modelYearIsCertain: boolean;
                normalized: string;
                /** @description Why it is no VIN. */
                problem: components["schemas"]["WarningInput"] | null;
                /** @description The VIN that was probably meant. */
                suggestion: string | null;
                valid: boolean;
                warnings: components["schemas"]["WarningInput"][];
            } | null;
        };
        VisitCard: {
            advisorId: string | null;
            /** @example 李娜 */
            advisorName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            /**
             * @description Null also for callers who may not see customers.
             * @example 张三
             */
            customerName: string | null;
            /** @example 18000 */
            dueMinor: number;
            firstPromisedAt: string | null;
            greetedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            order: {
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example RO2026-000123 */
                number: string;
                /**
                 * @example in-progress
                 * @enum {string}
                 */
                state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
                /** @example 18000 */
                totalMinor: number;
            } | null;
            plate: components["schemas"]["Plate"] | null;
            promise: components["schemas"]["Promise"];
            promisedAt: string | null;
            /**
             * @example work
             * @enum {string}
             */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /** @description Until the greeting; null when nobody ever greeted. */
            waitingMinutes: number | null;
            waitsForParts: boolean;
        };
        VisitCardInput: {
            advisorId: string | null;
            /** @example 李娜 */
            advisorName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            /**
             * @description Null also for callers who may not see customers.
             * @example 张三
             */
            customerName: string | null;
            /** @example 18000 */
            dueMinor: number;
            firstPromisedAt: string | null;
            greetedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            order: {
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example RO2026-000123 */
                number: string;
                /**
                 * @example in-progress
                 * @enum {string}
                 */
                state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
                /** @example 18000 */
                totalMinor: number;
            } | null;
            plate: components["schemas"]["PlateInput"] | null;
            promise: components["schemas"]["PromiseInput"];
            promisedAt: string | null;
            /**
             * @example work
             * @enum {string}
             */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /** @description Until the greeting; null when nobody ever greeted. */
            waitingMinutes: number | null;
            waitsForParts: boolean;
        };
        VisitPage: {
            advisorId: string | null;
            /** @example 李娜 */
            advisorName: string | null;
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @enum {string} */
            arrivalChannel: "gate" | "desk";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            belongings: components["schemas"]["Belonging"][];
            cancelledAt: string | null;
            cancelReason: string | null;
            concerns: components["schemas"]["Concern"][];
            conditionNotedAt: string | null;
            /** @example CNY */
            currency: string;
            /** @description Null also for callers who may not see customers. */
            customer: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
                /** @example +8613800000001 */
                phone: string | null;
            } | null;
            /**
             * @description Null also for callers who may not see customers.
             * @example 张三
             */
            customerName: string | null;
            damageMarks: components["schemas"]["DamageMark"][];
            dropOff: {
                isOwner: boolean | null;
                name: string | null;
                phone: string | null;
            } | null;
            /** @example 18000 */
            dueMinor: number;
            exitedAt: string | null;
            fee: {
                name: string;
                /** @example 18000 */
                totalMinor: number;
            } | null;
            firstPromisedAt: string | null;
            firstVisit: boolean;
            fuelPercent: number | null;
            gatePassAt: string | null;
            greetedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            key: {
                place: string | null;
                returnedAt: string | null;
                tag: string;
            } | null;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            lastOdometer: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                readAt: string;
                /** @enum {string} */
                unit: "km" | "mi";
                /** @example 45210 */
                value: number;
            } | null;
            leftKind: ("repaired" | "answered" | "diagnosis-only" | "quotation-only" | "new-appointment" | "declined" | "other") | null;
            leftReason: string | null;
            mainPurpose: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry") | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            noDamageSeen: boolean | null;
            odometer: number | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            order: {
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example RO2026-000123 */
                number: string;
                /**
                 * @example in-progress
                 * @enum {string}
                 */
                state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
                /** @example 18000 */
                totalMinor: number;
            } | null;
            otherPurposes: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry")[];
            past: {
                declinedWork: components["schemas"]["DeclinedWork"][];
                /** @description Still unpaid from other visits of this customer; null for callers who may not see customers. */
                dueMinor: number | null;
                /** @description The last five before this one. */
                visits: components["schemas"]["PastVisit"][];
                /** @example 100000 */
                warrantyEndsOdometer: number | null;
                warrantyEndsOn: string | null;
            };
            plate: components["schemas"]["Plate"] | null;
            promise: components["schemas"]["Promise"];
            promisedAt: string | null;
            protectedAt: string | null;
            /**
             * @example work
             * @enum {string}
             */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            stages: components["schemas"]["StageEntry"][];
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            toldWaitMinutes: number | null;
            unprotectedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /** @description Until the greeting; null when nobody ever greeted. */
            waitingMinutes: number | null;
            waitsForParts: boolean;
            warningLamps: string[];
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        VisitPageInput: {
            advisorId: string | null;
            /** @example 李娜 */
            advisorName: string | null;
            allowedActions: components["schemas"]["AllowedActionInput"][];
            /** @enum {string} */
            arrivalChannel: "gate" | "desk";
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            arrivedAt: string;
            belongings: components["schemas"]["BelongingInput"][];
            cancelledAt: string | null;
            cancelReason: string | null;
            concerns: components["schemas"]["ConcernInput"][];
            conditionNotedAt: string | null;
            /** @example CNY */
            currency: string;
            /** @description Null also for callers who may not see customers. */
            customer: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 张三 */
                name: string;
                /** @example +8613800000001 */
                phone: string | null;
            } | null;
            /**
             * @description Null also for callers who may not see customers.
             * @example 张三
             */
            customerName: string | null;
            damageMarks: components["schemas"]["DamageMarkInput"][];
            dropOff: {
                isOwner: boolean | null;
                name: string | null;
                phone: string | null;
            } | null;
            /** @example 18000 */
            dueMinor: number;
            exitedAt: string | null;
            fee: {
                name: string;
                /** @example 18000 */
                totalMinor: number;
            } | null;
            firstPromisedAt: string | null;
            firstVisit: boolean;
            fuelPercent: number | null;
            gatePassAt: string | null;
            greetedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            key: {
                place: string | null;
                returnedAt: string | null;
                tag: string;
            } | null;
            /**
             * @description Of the key that hangs in the cabinet now.
             * @example 12
             */
            keyTag: string | null;
            lastOdometer: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T08:58:00.000Z
                 */
                readAt: string;
                /** @enum {string} */
                unit: "km" | "mi";
                /** @example 45210 */
                value: number;
            } | null;
            leftKind: ("repaired" | "answered" | "diagnosis-only" | "quotation-only" | "new-appointment" | "declined" | "other") | null;
            leftReason: string | null;
            mainPurpose: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry") | null;
            /** @example Toyota */
            make: string | null;
            /** @example Corolla */
            model: string | null;
            /** @example 2019 */
            modelYear: number | null;
            noDamageSeen: boolean | null;
            odometer: number | null;
            /** @enum {string} */
            odometerUnit: "km" | "mi";
            order: {
                /** @example CNY */
                currency: string;
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example RO2026-000123 */
                number: string;
                /**
                 * @example in-progress
                 * @enum {string}
                 */
                state: "open" | "estimated" | "authorized" | "in-progress" | "work-finished" | "inspected" | "handed-over" | "settled" | "delivered" | "cancelled";
                /** @example 18000 */
                totalMinor: number;
            } | null;
            otherPurposes: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry")[];
            past: {
                declinedWork: components["schemas"]["DeclinedWorkInput"][];
                /** @description Still unpaid from other visits of this customer; null for callers who may not see customers. */
                dueMinor: number | null;
                /** @description The last five before this one. */
                visits: components["schemas"]["PastVisitInput"][];
                /** @example 100000 */
                warrantyEndsOdometer: number | null;
                warrantyEndsOn: string | null;
            };
            plate: components["schemas"]["PlateInput"] | null;
            promise: components["schemas"]["PromiseInput"];
            promisedAt: string | null;
            protectedAt: string | null;
            /**
             * @example work
             * @enum {string}
             */
            stage: "arrival" | "reception" | "estimate" | "contract" | "work" | "quality" | "hand-over" | "settlement" | "delivery" | "gone";
            stages: components["schemas"]["StageEntryInput"][];
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            toldWaitMinutes: number | null;
            unprotectedAt: string | null;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            vehicleId: string;
            /** @example 3 */
            version: number;
            /** @description Until the greeting; null when nobody ever greeted. */
            waitingMinutes: number | null;
            waitsForParts: boolean;
            warningLamps: string[];
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            workshopId: string;
        };
        VisitStep: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
        };
        VisitStepInput: {
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            id: string;
            /**
             * @example in-house
             * @enum {string}
             */
            state: "waiting" | "in-house" | "leaving" | "closed" | "cancelled";
            /** @example 3 */
            version: number;
            /**
             * Format: uuid
             * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
             */
            visitId: string;
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
        WorkshopBoard: {
            bays: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example lift */
                kind: string;
                /** @example 3 */
                name: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            endsAt: string;
            /** @description Planned for earlier days and not finished. */
            leftOvers: components["schemas"]["Assignment"][];
            /**
             * Format: date
             * @example 2026-11-21
             */
            on: string;
            /** @description Paused, longest first. */
            onHold: components["schemas"]["JobCard"][];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            startsAt: string;
            technicians: {
                absent: boolean;
                assignments: components["schemas"]["Assignment"][];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 陈波 */
                name: string;
                running: components["schemas"]["JobCard"] | null;
                skills: {
                    /**
                     * @description 1 is learning it, 2 does it, 3 teaches it.
                     * @example 2
                     */
                    level: number;
                    /** @enum {string} */
                    skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
                }[];
            }[];
            /** @description Approved and given to nobody, the nearest promise first. */
            unassigned: components["schemas"]["JobCard"][];
        };
        WorkshopBoardInput: {
            bays: {
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example lift */
                kind: string;
                /** @example 3 */
                name: string;
            }[];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            endsAt: string;
            /** @description Planned for earlier days and not finished. */
            leftOvers: components["schemas"]["AssignmentInput"][];
            /**
             * Format: date
             * @example 2026-11-21
             */
            on: string;
            /** @description Paused, longest first. */
            onHold: components["schemas"]["JobCardInput"][];
            /**
             * Format: date-time
             * @example 2026-11-21T08:58:00.000Z
             */
            startsAt: string;
            technicians: {
                absent: boolean;
                assignments: components["schemas"]["AssignmentInput"][];
                /**
                 * Format: uuid
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                id: string;
                /** @example 陈波 */
                name: string;
                running: components["schemas"]["JobCardInput"] | null;
                skills: {
                    /**
                     * @description 1 is learning it, 2 does it, 3 teaches it.
                     * @example 2
                     */
                    level: number;
                    /** @enum {string} */
                    skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
                }[];
            }[];
            /** @description Approved and given to nobody, the nearest promise first. */
            unassigned: components["schemas"]["JobCardInput"][];
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
    deleteAbsencesByAbsenceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                absenceId: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                    };
                };
            };
        };
    };
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
    patchBaysByBayId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                bayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1",
                 *       "kind": "lift",
                 *       "position": 1,
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    /** @enum {string} */
                    kind?: "lift" | "flat" | "alignment" | "inspection" | "body" | "paint" | "wash";
                    /** @example A1 */
                    name?: string;
                    /** @example 1 */
                    position?: number;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "A1",
                     *       "kind": "lift",
                     *       "position": 1,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Bay"];
                };
            };
        };
    };
    postBelongingsByBelongingIdReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                belongingId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "returnedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-21T08:58:00.000Z
                         */
                        returnedAt: string;
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        visitId: string;
                    };
                };
            };
        };
    };
    postConcernsByConcernIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                concernId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户说路上已自行消失"
                 *     }
                 */
                "application/json": {
                    /** @example 客户说路上已自行消失 */
                    reason: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "withdrawnAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        visitId: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-21T08:58:00.000Z
                         */
                        withdrawnAt: string;
                    };
                };
            };
        };
    };
    deleteContactsByContactId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                contactId: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                    };
                };
            };
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @example 12345 */
                q?: string;
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
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "kind": "person",
                     *           "name": "张三",
                     *           "archivedAt": "2026-11-21T08:58:00.000Z",
                     *           "phone": "+8613800000001",
                     *           "plates": [
                     *             {
                     *               "text": "京A·12345",
                     *               "country": "CN",
                     *               "kind": "blue"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CustomerCard"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postCustomers: {
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
                 *       "kind": "person",
                 *       "name": "张三",
                 *       "taxNumber": "91130281MA0DTHX11W",
                 *       "address": "text",
                 *       "notes": "text",
                 *       "preferredChannel": "phone",
                 *       "preferredLocale": "zh-CN",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "contacts": [
                 *         {
                 *           "kind": "phone",
                 *           "value": "13800000001",
                 *           "label": "text",
                 *           "primary": true
                 *         }
                 *       ],
                 *       "consents": [
                 *         {
                 *           "purpose": "marketing",
                 *           "granted": true,
                 *           "channel": "on-site"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    address?: string | null;
                    consents?: {
                        channel?: ("on-site" | "phone" | "paper" | "link") | null;
                        granted: boolean;
                        /** @enum {string} */
                        purpose: "marketing" | "pictures";
                    }[];
                    contacts?: {
                        /** @enum {string} */
                        kind: "phone" | "email" | "wechat";
                        label?: string | null;
                        primary?: boolean;
                        /** @example 13800000001 */
                        value: string;
                    }[];
                    /** @enum {string} */
                    kind: "person" | "company";
                    /** @example 张三 */
                    name: string;
                    notes?: string | null;
                    preferredChannel?: ("phone" | "sms" | "email" | "wechat" | "letter") | null;
                    preferredLocale?: ("zh-CN" | "en" | "es") | null;
                    /** @example 91130281MA0DTHX11W */
                    taxNumber?: string | null;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "kind": "person",
                     *       "name": "张三",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "taxNumber": null,
                     *       "address": null,
                     *       "notes": null,
                     *       "preferredChannel": "phone",
                     *       "preferredLocale": "zh-CN",
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "phone",
                     *           "value": "+8613800000001",
                     *           "label": "办公室",
                     *           "primary": true
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "marketing",
                     *           "granted": true,
                     *           "channel": "on-site",
                     *           "decidedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "vehicles": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerFile"];
                };
            };
        };
    };
    getCustomersByCustomerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                customerId: string;
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
                     *       "version": 3,
                     *       "kind": "person",
                     *       "name": "张三",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "taxNumber": null,
                     *       "address": null,
                     *       "notes": null,
                     *       "preferredChannel": "phone",
                     *       "preferredLocale": "zh-CN",
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "phone",
                     *           "value": "+8613800000001",
                     *           "label": "办公室",
                     *           "primary": true
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "marketing",
                     *           "granted": true,
                     *           "channel": "on-site",
                     *           "decidedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "vehicles": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerFile"];
                };
            };
        };
    };
    patchCustomersByCustomerId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "person",
                 *       "name": "张三",
                 *       "taxNumber": "91130281MA0DTHX11W",
                 *       "address": "text",
                 *       "notes": "text",
                 *       "preferredChannel": "phone",
                 *       "preferredLocale": "zh-CN",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    address?: string | null;
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    /** @enum {string} */
                    kind?: "person" | "company";
                    /** @example 张三 */
                    name?: string;
                    notes?: string | null;
                    preferredChannel?: ("phone" | "sms" | "email" | "wechat" | "letter") | null;
                    preferredLocale?: ("zh-CN" | "en" | "es") | null;
                    /** @example 91130281MA0DTHX11W */
                    taxNumber?: string | null;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "kind": "person",
                     *       "name": "张三",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "taxNumber": null,
                     *       "address": null,
                     *       "notes": null,
                     *       "preferredChannel": "phone",
                     *       "preferredLocale": "zh-CN",
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "phone",
                     *           "value": "+8613800000001",
                     *           "label": "办公室",
                     *           "primary": true
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "marketing",
                     *           "granted": true,
                     *           "channel": "on-site",
                     *           "decidedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "vehicles": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerFile"];
                };
            };
        };
    };
    postCustomersByCustomerIdConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "marketing",
                 *       "granted": true,
                 *       "channel": "on-site",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    channel?: ("on-site" | "phone" | "paper" | "link") | null;
                    granted: boolean;
                    /** @enum {string} */
                    purpose: "marketing" | "pictures";
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "kind": "person",
                     *       "name": "张三",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "taxNumber": null,
                     *       "address": null,
                     *       "notes": null,
                     *       "preferredChannel": "phone",
                     *       "preferredLocale": "zh-CN",
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "phone",
                     *           "value": "+8613800000001",
                     *           "label": "办公室",
                     *           "primary": true
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "marketing",
                     *           "granted": true,
                     *           "channel": "on-site",
                     *           "decidedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "vehicles": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerFile"];
                };
            };
        };
    };
    postCustomersByCustomerIdContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "phone",
                 *       "value": "13800000001",
                 *       "label": "text",
                 *       "primary": true,
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "phone" | "email" | "wechat";
                    label?: string | null;
                    primary?: boolean;
                    /** @example 13800000001 */
                    value: string;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "kind": "person",
                     *       "name": "张三",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "taxNumber": null,
                     *       "address": null,
                     *       "notes": null,
                     *       "preferredChannel": "phone",
                     *       "preferredLocale": "zh-CN",
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "contacts": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "phone",
                     *           "value": "+8613800000001",
                     *           "label": "办公室",
                     *           "primary": true
                     *         }
                     *       ],
                     *       "consents": [
                     *         {
                     *           "purpose": "marketing",
                     *           "granted": true,
                     *           "channel": "on-site",
                     *           "decidedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "vehicles": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerFile"];
                };
            };
        };
    };
    postDamageMarksByDamageMarkIdRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                damageMarkId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "removedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-21T08:58:00.000Z
                         */
                        removedAt: string;
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        visitId: string;
                    };
                };
            };
        };
    };
    patchEquipmentByEquipmentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                equipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "四轮定位仪",
                 *       "kind": "aligner",
                 *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "nextCheckOn": "2026-11-21",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    bayId?: string | null;
                    /** @enum {string} */
                    kind?: "aligner" | "balancer" | "tyre-changer" | "scanner" | "charger" | "air-conditioning" | "brake-tester" | "emission-tester" | "press" | "other";
                    /** @example 四轮定位仪 */
                    name?: string;
                    nextCheckOn?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "四轮定位仪",
                     *       "kind": "aligner",
                     *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "nextCheckOn": "2026-11-21",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Equipment"];
                };
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
    deleteHolidaysByHolidayId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                holidayId: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        id: string;
                    };
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
    getJobsByJobId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "promisedAt": "2026-11-21T08:58:00.000Z",
                     *       "keyTag": "12",
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "orderNumber": "RO2026-000123",
                     *       "position": 1,
                     *       "title": "更换前制动片",
                     *       "state": "assigned",
                     *       "vague": true,
                     *       "safety": true,
                     *       "skill": "chassis",
                     *       "plannedSeconds": 4320,
                     *       "workedSeconds": 4320,
                     *       "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "technicianName": "陈波",
                     *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "bayName": "3",
                     *       "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *       "plannedTo": "2026-11-21T08:58:00.000Z",
                     *       "runningSince": "2026-11-21T08:58:00.000Z",
                     *       "waits": {
                     *         "reason": "part",
                     *         "since": "2026-11-21T08:58:00.000Z",
                     *         "note": null
                     *       },
                     *       "reworks": 1,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "orderState": "open",
                     *       "finding": null,
                     *       "cause": null,
                     *       "correction": null,
                     *       "startedAt": "2026-11-21T08:58:00.000Z",
                     *       "finishedAt": "2026-11-21T08:58:00.000Z",
                     *       "protectedAt": "2026-11-21T08:58:00.000Z",
                     *       "advisorName": "陈波",
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "vin": null,
                     *       "colour": null,
                     *       "keepOldParts": null,
                     *       "concerns": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "words": "刹车时左前轮有尖叫声",
                     *           "kind": "noise",
                     *           "ofThisJob": true
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "labor",
                     *           "code": "BR-001",
                     *           "name": "前制动片",
                     *           "source": null,
                     *           "hoursSeconds": 4320,
                     *           "quantityMilli": 1000,
                     *           "issuedMilli": 1000,
                     *           "stockMilli": 1000,
                     *           "location": "B-03-2"
                     *         }
                     *       ],
                     *       "photos": [
                     *         "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *       ],
                     *       "clockings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianName": "陈波",
                     *           "startedAt": "2026-11-21T08:58:00.000Z",
                     *           "endedAt": "2026-11-21T08:58:00.000Z",
                     *           "pauseReason": "part",
                     *           "note": null
                     *         }
                     *       ],
                     *       "sentBackBecause": null,
                     *       "allowedActions": [
                     *         {
                     *           "action": "authorize",
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
                    "application/json": components["schemas"]["JobPage"];
                };
            };
        };
    };
    postJobsByJobIdAssign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "startsAt": "2026-11-21T08:58:00.000Z",
                 *       "endsAt": "2026-11-21T08:58:00.000Z"
                 *     }
                 */
                "application/json": {
                    bayId?: string | null;
                    /** @description As long as the planned hours when left out; half an hour for a job without hours. */
                    endsAt?: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-21T08:58:00.000Z
                     */
                    startsAt: string;
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    technicianId: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3,
                     *       "assignment": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "startsAt": "2026-11-21T08:58:00.000Z",
                     *         "endsAt": "2026-11-21T08:58:00.000Z"
                     *       },
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Assigned"];
                };
            };
        };
    };
    postJobsByJobIdFinish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cause": "制动片磨损至极限",
                 *       "correction": "更换前制动片，打磨制动盘",
                 *       "selfChecks": [
                 *         "work-complete"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example 制动片磨损至极限 */
                    cause?: string | null;
                    /** @example 更换前制动片，打磨制动盘 */
                    correction?: string | null;
                    /** @description What was looked at once more; a self check is kept when any is named. */
                    selfChecks?: ("work-complete" | "fasteners-torqued" | "no-leaks" | "no-new-fault-codes" | "tools-counted" | "parts-cleared")[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3,
                     *       "orderState": "in-progress",
                     *       "workedSeconds": 4320
                     *     }
                     */
                    "application/json": components["schemas"]["ClockStep"];
                };
            };
        };
    };
    postJobsByJobIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "part",
                 *       "note": "text"
                 *     }
                 */
                "application/json": {
                    note?: string | null;
                    /** @enum {string} */
                    reason: "part" | "approval" | "lunch" | "other-car" | "end-of-shift" | "other";
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3,
                     *       "orderState": "in-progress",
                     *       "workedSeconds": 4320
                     *     }
                     */
                    "application/json": components["schemas"]["ClockStep"];
                };
            };
        };
    };
    putJobsByJobIdRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cause": "制动片磨损至极限",
                 *       "correction": "更换前制动片，打磨制动盘"
                 *     }
                 */
                "application/json": {
                    /** @example 制动片磨损至极限 */
                    cause?: string | null;
                    /** @example 更换前制动片，打磨制动盘 */
                    correction?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["JobStep"];
                };
            };
        };
    };
    postJobsByJobIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["JobStep"];
                };
            };
        };
    };
    postJobsByJobIdResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3,
                     *       "orderState": "in-progress",
                     *       "workedSeconds": 4320
                     *     }
                     */
                    "application/json": components["schemas"]["ClockStep"];
                };
            };
        };
    };
    postJobsByJobIdStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                jobId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "planned",
                     *       "version": 3,
                     *       "orderState": "in-progress",
                     *       "workedSeconds": 4320
                     *     }
                     */
                    "application/json": components["schemas"]["ClockStep"];
                };
            };
        };
    };
    patchLaborRatesByLaborRateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                laborRateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "机修",
                 *       "skill": "maintenance",
                 *       "perHourMinor": 18000,
                 *       "validFrom": "2026-11-21",
                 *       "validTo": "2026-11-21"
                 *     }
                 */
                "application/json": {
                    /** @example 机修 */
                    name?: string;
                    /** @example 18000 */
                    perHourMinor?: number;
                    skill?: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
                    /**
                     * Format: date
                     * @description First day it holds; of several the one that began last.
                     * @example 2026-11-21
                     */
                    validFrom?: string;
                    validTo?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "机修",
                     *       "skill": "maintenance",
                     *       "perHourMinor": 18000,
                     *       "validFrom": "2026-11-21",
                     *       "validTo": "2026-11-21"
                     *     }
                     */
                    "application/json": components["schemas"]["LaborRate"];
                };
            };
        };
    };
    postLinesByLineIdIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantityMilli": 1000
                 *     }
                 */
                "application/json": {
                    /** @example 1000 */
                    quantityMilli: number;
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
                     *       "lineId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "jobId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "movementId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "quantityMilli": 1000,
                     *       "issuedMilli": 1000,
                     *       "stockMilli": 1000
                     *     }
                     */
                    "application/json": components["schemas"]["PartMoved"];
                };
            };
        };
    };
    postLinesByLineIdReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantityMilli": 1000,
                 *       "reason": "型号不符"
                 *     }
                 */
                "application/json": {
                    /** @example 1000 */
                    quantityMilli: number;
                    /** @example 型号不符 */
                    reason: string;
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
                     *       "lineId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "jobId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "movementId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "quantityMilli": 1000,
                     *       "issuedMilli": 1000,
                     *       "stockMilli": 1000
                     *     }
                     */
                    "application/json": components["schemas"]["PartMoved"];
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
    getMyJobs: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "running": {
                     *         "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "plate": {
                     *           "text": "京A·12345",
                     *           "country": "CN",
                     *           "kind": "blue"
                     *         },
                     *         "make": "Toyota",
                     *         "model": "Corolla",
                     *         "promisedAt": "2026-11-21T08:58:00.000Z",
                     *         "keyTag": "12",
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "version": 3,
                     *         "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "orderNumber": "RO2026-000123",
                     *         "position": 1,
                     *         "title": "更换前制动片",
                     *         "state": "assigned",
                     *         "vague": true,
                     *         "safety": true,
                     *         "skill": "chassis",
                     *         "plannedSeconds": 4320,
                     *         "workedSeconds": 4320,
                     *         "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "technicianName": "陈波",
                     *         "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "bayName": "3",
                     *         "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *         "plannedTo": "2026-11-21T08:58:00.000Z",
                     *         "runningSince": "2026-11-21T08:58:00.000Z",
                     *         "waits": {
                     *           "reason": "part",
                     *           "since": "2026-11-21T08:58:00.000Z",
                     *           "note": null
                     *         },
                     *         "reworks": 1,
                     *         "allowedActions": [
                     *           {
                     *             "action": "authorize",
                     *             "allowed": true,
                     *             "reasons": [
                     *               null
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "next": [
                     *         {
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "keyTag": "12",
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "position": 1,
                     *           "title": "更换前制动片",
                     *           "state": "assigned",
                     *           "vague": true,
                     *           "safety": true,
                     *           "skill": "chassis",
                     *           "plannedSeconds": 4320,
                     *           "workedSeconds": 4320,
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianName": "陈波",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "bayName": "3",
                     *           "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *           "plannedTo": "2026-11-21T08:58:00.000Z",
                     *           "runningSince": "2026-11-21T08:58:00.000Z",
                     *           "waits": {
                     *             "reason": "part",
                     *             "since": "2026-11-21T08:58:00.000Z",
                     *             "note": null
                     *           },
                     *           "reworks": 1,
                     *           "allowedActions": [
                     *             {
                     *               "action": "authorize",
                     *               "allowed": true,
                     *               "reasons": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "open": [
                     *         {
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "keyTag": "12",
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "position": 1,
                     *           "title": "更换前制动片",
                     *           "state": "assigned",
                     *           "vague": true,
                     *           "safety": true,
                     *           "skill": "chassis",
                     *           "plannedSeconds": 4320,
                     *           "workedSeconds": 4320,
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianName": "陈波",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "bayName": "3",
                     *           "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *           "plannedTo": "2026-11-21T08:58:00.000Z",
                     *           "runningSince": "2026-11-21T08:58:00.000Z",
                     *           "waits": {
                     *             "reason": "part",
                     *             "since": "2026-11-21T08:58:00.000Z",
                     *             "note": null
                     *           },
                     *           "reworks": 1,
                     *           "allowedActions": [
                     *             {
                     *               "action": "authorize",
                     *               "allowed": true,
                     *               "reasons": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyJobs"];
                };
            };
        };
    };
    getOpCodes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @example 12345 */
                q?: string;
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
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "code": "BRK-0101",
                     *           "names": {
                     *             "zh-CN": "更换前制动片",
                     *             "en": "Replace front brake pads",
                     *             "es": "Cambiar pastillas delanteras"
                     *           },
                     *           "standardSeconds": 4320,
                     *           "skill": "maintenance",
                     *           "repairCategory": "periodic-maintenance",
                     *           "defaultPayer": "customer",
                     *           "vague": true,
                     *           "times": [
                     *             {
                     *               "make": "Toyota",
                     *               "model": "Corolla",
                     *               "standardSeconds": 4320
                     *             }
                     *           ],
                     *           "archivedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OpCode"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postOpCodes: {
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
                 *       "code": "BRK-0101",
                 *       "names": {
                 *         "zh-CN": "更换前制动片",
                 *         "en": "Replace front brake pads",
                 *         "es": "Cambiar pastillas delanteras"
                 *       },
                 *       "standardSeconds": 4320,
                 *       "skill": "maintenance",
                 *       "repairCategory": "periodic-maintenance",
                 *       "defaultPayer": "customer",
                 *       "vague": true,
                 *       "times": [
                 *         {
                 *           "make": "Toyota",
                 *           "model": "Corolla",
                 *           "standardSeconds": 4320
                 *         }
                 *       ],
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    /** @example BRK-0101 */
                    code: string;
                    /** @enum {string} */
                    defaultPayer?: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
                    /**
                     * @example {
                     *       "zh-CN": "更换前制动片",
                     *       "en": "Replace front brake pads",
                     *       "es": "Cambiar pastillas delanteras"
                     *     }
                     */
                    names: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    repairCategory?: "periodic-maintenance" | "class-1-maintenance" | "class-2-maintenance" | "minor-repair" | "special-repair" | "body-paint" | "accident-repair" | "assembly-repair" | "complete-repair" | "recall";
                    skill?: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
                    /** @example 4320 */
                    standardSeconds: number;
                    times?: {
                        /** @example Toyota */
                        make: string;
                        /**
                         * @description Null holds for every model of the make.
                         * @example Corolla
                         */
                        model?: string | null;
                        /** @example 4320 */
                        standardSeconds: number;
                    }[];
                    vague?: boolean;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "code": "BRK-0101",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "standardSeconds": 4320,
                     *       "skill": "maintenance",
                     *       "repairCategory": "periodic-maintenance",
                     *       "defaultPayer": "customer",
                     *       "vague": true,
                     *       "times": [
                     *         {
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "standardSeconds": 4320
                     *         }
                     *       ],
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OpCode"];
                };
            };
        };
    };
    getOpCodesByOpCodeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                opCodeId: string;
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
                     *       "version": 3,
                     *       "code": "BRK-0101",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "standardSeconds": 4320,
                     *       "skill": "maintenance",
                     *       "repairCategory": "periodic-maintenance",
                     *       "defaultPayer": "customer",
                     *       "vague": true,
                     *       "times": [
                     *         {
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "standardSeconds": 4320
                     *         }
                     *       ],
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OpCode"];
                };
            };
        };
    };
    patchOpCodesByOpCodeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                opCodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "BRK-0101",
                 *       "names": {
                 *         "zh-CN": "更换前制动片",
                 *         "en": "Replace front brake pads",
                 *         "es": "Cambiar pastillas delanteras"
                 *       },
                 *       "standardSeconds": 4320,
                 *       "skill": "maintenance",
                 *       "repairCategory": "periodic-maintenance",
                 *       "defaultPayer": "customer",
                 *       "vague": true,
                 *       "times": [
                 *         {
                 *           "make": "Toyota",
                 *           "model": "Corolla",
                 *           "standardSeconds": 4320
                 *         }
                 *       ],
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    /** @example BRK-0101 */
                    code?: string;
                    /** @enum {string} */
                    defaultPayer?: "customer" | "warranty" | "insurer" | "internal" | "goodwill";
                    /**
                     * @example {
                     *       "zh-CN": "更换前制动片",
                     *       "en": "Replace front brake pads",
                     *       "es": "Cambiar pastillas delanteras"
                     *     }
                     */
                    names?: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    repairCategory?: "periodic-maintenance" | "class-1-maintenance" | "class-2-maintenance" | "minor-repair" | "special-repair" | "body-paint" | "accident-repair" | "assembly-repair" | "complete-repair" | "recall";
                    skill?: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
                    /** @example 4320 */
                    standardSeconds?: number;
                    times?: {
                        /** @example Toyota */
                        make: string;
                        /**
                         * @description Null holds for every model of the make.
                         * @example Corolla
                         */
                        model?: string | null;
                        /** @example 4320 */
                        standardSeconds: number;
                    }[];
                    vague?: boolean;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "code": "BRK-0101",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "standardSeconds": 4320,
                     *       "skill": "maintenance",
                     *       "repairCategory": "periodic-maintenance",
                     *       "defaultPayer": "customer",
                     *       "vague": true,
                     *       "times": [
                     *         {
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "standardSeconds": 4320
                     *         }
                     *       ],
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OpCode"];
                };
            };
        };
    };
    getPartRequests: {
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
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "keyTag": "12",
                     *           "lineId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "jobId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "jobTitle": "更换前制动片",
                     *           "jobState": "planned",
                     *           "orderNumber": "RO2026-000123",
                     *           "technicianName": "陈波",
                     *           "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *           "waitsSince": "2026-11-21T08:58:00.000Z",
                     *           "partId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "number": "04465-02220",
                     *           "name": "前制动片",
                     *           "source": null,
                     *           "quantityMilli": 1000,
                     *           "issuedMilli": 1000,
                     *           "stockMilli": 1000,
                     *           "location": "B-03-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PartRequests"];
                };
            };
        };
    };
    getParts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @example 12345 */
                q?: string;
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId?: string;
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
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "number": "04465-02220",
                     *           "names": {
                     *             "zh-CN": "更换前制动片",
                     *             "en": "Replace front brake pads",
                     *             "es": "Cambiar pastillas delanteras"
                     *           },
                     *           "source": "oem",
                     *           "unit": "piece",
                     *           "maker": "Toyota",
                     *           "critical": true,
                     *           "archivedAt": "2026-11-21T08:58:00.000Z",
                     *           "stock": {
                     *             "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "priceMinor": 18000,
                     *             "costMinor": 18000,
                     *             "quantityMilli": 12000,
                     *             "location": "B-03-2",
                     *             "reorderPointMilli": 12000
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Part"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postParts: {
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
                 *       "number": "04465-02220",
                 *       "names": {
                 *         "zh-CN": "更换前制动片",
                 *         "en": "Replace front brake pads",
                 *         "es": "Cambiar pastillas delanteras"
                 *       },
                 *       "source": "oem",
                 *       "unit": "piece",
                 *       "maker": "text",
                 *       "critical": true,
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    critical?: boolean;
                    maker?: string | null;
                    /**
                     * @example {
                     *       "zh-CN": "更换前制动片",
                     *       "en": "Replace front brake pads",
                     *       "es": "Cambiar pastillas delanteras"
                     *     }
                     */
                    names: {
                        [key: string]: string;
                    };
                    /**
                     * @description Text: leading zeros count.
                     * @example 04465-02220
                     */
                    number: string;
                    /** @enum {string} */
                    source?: "oem" | "equivalent" | "aftermarket" | "reconditioned";
                    /** @enum {string} */
                    unit?: "piece" | "litre" | "kilogram" | "metre" | "set" | "pair";
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "number": "04465-02220",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "source": "oem",
                     *       "unit": "piece",
                     *       "maker": "Toyota",
                     *       "critical": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "stock": {
                     *         "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "priceMinor": 18000,
                     *         "costMinor": 18000,
                     *         "quantityMilli": 12000,
                     *         "location": "B-03-2",
                     *         "reorderPointMilli": 12000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Part"];
                };
            };
        };
    };
    getPartsByPartId: {
        parameters: {
            query?: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId?: string;
            };
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
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
                     *       "version": 3,
                     *       "number": "04465-02220",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "source": "oem",
                     *       "unit": "piece",
                     *       "maker": "Toyota",
                     *       "critical": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "stock": {
                     *         "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "priceMinor": 18000,
                     *         "costMinor": 18000,
                     *         "quantityMilli": 12000,
                     *         "location": "B-03-2",
                     *         "reorderPointMilli": 12000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Part"];
                };
            };
        };
    };
    patchPartsByPartId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "04465-02220",
                 *       "names": {
                 *         "zh-CN": "更换前制动片",
                 *         "en": "Replace front brake pads",
                 *         "es": "Cambiar pastillas delanteras"
                 *       },
                 *       "source": "oem",
                 *       "unit": "piece",
                 *       "maker": "text",
                 *       "critical": true,
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    critical?: boolean;
                    maker?: string | null;
                    /**
                     * @example {
                     *       "zh-CN": "更换前制动片",
                     *       "en": "Replace front brake pads",
                     *       "es": "Cambiar pastillas delanteras"
                     *     }
                     */
                    names?: {
                        [key: string]: string;
                    };
                    /**
                     * @description Text: leading zeros count.
                     * @example 04465-02220
                     */
                    number?: string;
                    /** @enum {string} */
                    source?: "oem" | "equivalent" | "aftermarket" | "reconditioned";
                    /** @enum {string} */
                    unit?: "piece" | "litre" | "kilogram" | "metre" | "set" | "pair";
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "number": "04465-02220",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "source": "oem",
                     *       "unit": "piece",
                     *       "maker": "Toyota",
                     *       "critical": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "stock": {
                     *         "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "priceMinor": 18000,
                     *         "costMinor": 18000,
                     *         "quantityMilli": 12000,
                     *         "location": "B-03-2",
                     *         "reorderPointMilli": 12000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Part"];
                };
            };
        };
    };
    postPartsByPartIdCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "countedMilli": 12000,
                 *       "reason": "盘点"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What was counted on the shelf; the difference is worked out.
                     * @example 12000
                     */
                    countedMilli: number;
                    /** @example 盘点 */
                    reason: string;
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
                     *       "movementId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "partId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "quantityMilli": 12000
                     *     }
                     */
                    "application/json": components["schemas"]["MovedStock"];
                };
            };
        };
    };
    getPartsByPartIdMovements: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "kind": "receipt",
                     *           "quantityMilli": -1000,
                     *           "resultingMilli": 12000,
                     *           "unitCostMinor": 18000,
                     *           "reason": null,
                     *           "reference": null,
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "movedAt": "2026-11-21T08:58:00.000Z",
                     *           "movedBy": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PartMovement"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    putPartsByPartIdPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "priceMinor": 18000,
                 *       "location": "B-03-2",
                 *       "reorderPointMilli": 12000
                 *     }
                 */
                "application/json": {
                    /** @example B-03-2 */
                    location?: string | null;
                    /** @example 18000 */
                    priceMinor: number;
                    /** @example 12000 */
                    reorderPointMilli?: number;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "number": "04465-02220",
                     *       "names": {
                     *         "zh-CN": "更换前制动片",
                     *         "en": "Replace front brake pads",
                     *         "es": "Cambiar pastillas delanteras"
                     *       },
                     *       "source": "oem",
                     *       "unit": "piece",
                     *       "maker": "Toyota",
                     *       "critical": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "stock": {
                     *         "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "priceMinor": 18000,
                     *         "costMinor": 18000,
                     *         "quantityMilli": 12000,
                     *         "location": "B-03-2",
                     *         "reorderPointMilli": 12000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Part"];
                };
            };
        };
    };
    postPartsByPartIdReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "quantityMilli": 1000,
                 *       "unitCostMinor": 18000,
                 *       "reference": "送货单 7781"
                 *     }
                 */
                "application/json": {
                    /** @example 1000 */
                    quantityMilli: number;
                    /**
                     * @description Delivery note or order.
                     * @example 送货单 7781
                     */
                    reference?: string | null;
                    /** @example 18000 */
                    unitCostMinor: number;
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
                     *       "movementId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "partId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "quantityMilli": 12000
                     *     }
                     */
                    "application/json": components["schemas"]["MovedStock"];
                };
            };
        };
    };
    getReceptionQueue: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "limitMinutes": 7,
                     *       "longestMinutes": 7,
                     *       "items": [
                     *         {
                     *           "visit": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "version": 3,
                     *             "state": "in-house",
                     *             "stage": "work",
                     *             "plate": {
                     *               "text": null,
                     *               "country": null,
                     *               "kind": null
                     *             },
                     *             "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "make": "Toyota",
                     *             "model": "Corolla",
                     *             "modelYear": 2019,
                     *             "customerName": "张三",
                     *             "advisorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "advisorName": "李娜",
                     *             "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *             "greetedAt": "2026-11-21T08:58:00.000Z",
                     *             "waitingMinutes": 7,
                     *             "promisedAt": "2026-11-21T08:58:00.000Z",
                     *             "firstPromisedAt": "2026-11-21T08:58:00.000Z",
                     *             "promise": {
                     *               "level": "none",
                     *               "minutes": 20
                     *             },
                     *             "order": {
                     *               "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *               "number": "RO2026-000123",
                     *               "state": "in-progress",
                     *               "totalMinor": 18000,
                     *               "currency": "CNY"
                     *             },
                     *             "dueMinor": 18000,
                     *             "keyTag": "12",
                     *             "waitsForParts": true
                     *           },
                     *           "minutes": 7,
                     *           "overLimit": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReceptionQueue"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                /** @example 12345 */
                q: string;
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
                     *           "kind": "visit",
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "title": "京A·12345",
                     *           "subtitle": "Corolla 2019 · 张三",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Find"][];
                    };
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
            query?: {
                /** @description Small: three months; large: two years. */
                size?: "small" | "large";
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
    getShopBoard: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cards": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "state": "in-house",
                     *           "stage": "work",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019,
                     *           "customerName": "张三",
                     *           "advisorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "advisorName": "李娜",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "greetedAt": "2026-11-21T08:58:00.000Z",
                     *           "waitingMinutes": 7,
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "firstPromisedAt": "2026-11-21T08:58:00.000Z",
                     *           "promise": {
                     *             "level": "none",
                     *             "minutes": 20
                     *           },
                     *           "order": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "number": "RO2026-000123",
                     *             "state": "in-progress",
                     *             "totalMinor": 18000,
                     *             "currency": "CNY"
                     *           },
                     *           "dueMinor": 18000,
                     *           "keyTag": "12",
                     *           "waitsForParts": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShopBoard"];
                };
            };
        };
    };
    getStaff: {
        parameters: {
            query?: {
                /** @example false */
                archived?: "true" | "false";
                cursor?: string;
                limit?: number;
                role?: "service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer";
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId?: string;
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
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "name": "李娜",
                     *           "employeeNumber": "S012",
                     *           "phone": "+8613800000001",
                     *           "email": "lina@example.com",
                     *           "roles": [
                     *             {
                     *               "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *               "roles": [
                     *                 "service-advisor"
                     *               ]
                     *             }
                     *           ],
                     *           "skills": [
                     *             {
                     *               "skill": "maintenance",
                     *               "level": 2
                     *             }
                     *           ],
                     *           "signsIn": true,
                     *           "archivedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StaffCard"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postStaff: {
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
                 *       "name": "李娜",
                 *       "employeeNumber": "S012",
                 *       "phone": "13800000001",
                 *       "email": "lina@example.com",
                 *       "roles": [
                 *         {
                 *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *           "roles": [
                 *             "service-advisor"
                 *           ]
                 *         }
                 *       ],
                 *       "skills": [
                 *         {
                 *           "skill": "maintenance",
                 *           "level": 2
                 *         }
                 *       ],
                 *       "signIn": {
                 *         "password": "correct horse battery",
                 *         "locale": "zh-CN"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example lina@example.com */
                    email?: string | null;
                    /** @example S012 */
                    employeeNumber?: string | null;
                    /** @example 李娜 */
                    name: string;
                    /** @example 13800000001 */
                    phone?: string | null;
                    roles: {
                        roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        workshopId: string;
                    }[];
                    signIn?: {
                        /** @enum {string} */
                        locale: "zh-CN" | "en" | "es";
                        /** @example correct horse battery */
                        password: string;
                    };
                    skills?: {
                        /**
                         * @description 1 is learning it, 2 does it, 3 teaches it.
                         * @example 2
                         */
                        level: number;
                        /** @enum {string} */
                        skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
                    }[];
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
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    getStaffByStaffId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
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
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    patchStaffByStaffId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "李娜",
                 *       "employeeNumber": "S012",
                 *       "phone": "13800000001",
                 *       "email": "lina@example.com",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    /** @example lina@example.com */
                    email?: string | null;
                    /** @example S012 */
                    employeeNumber?: string | null;
                    /** @example 李娜 */
                    name?: string;
                    /** @example 13800000001 */
                    phone?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    postStaffByStaffIdAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsOn": "2026-11-21",
                 *       "endsOn": "2026-11-21",
                 *       "reason": "holiday"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    endsOn: string;
                    /** @enum {string} */
                    reason: "holiday" | "sick" | "training" | "other";
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    startsOn: string;
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
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    putStaffByStaffIdRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         {
                 *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *           "roles": [
                 *             "service-advisor"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    roles: {
                        roles: ("service-advisor" | "receptionist" | "appointment-agent" | "guard" | "guide" | "workshop-foreman" | "dispatcher" | "technician" | "technical-expert" | "quality-inspector" | "parts-clerk" | "warranty-clerk" | "cashier" | "crm-agent" | "service-manager" | "business-manager" | "key-account-manager" | "car-washer" | "telephone-operator" | "finance" | "dealer-principal" | "group-manager" | "administrator" | "data-protection-officer")[];
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        workshopId: string;
                    }[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    putStaffByStaffIdShifts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shifts": [
                 *         {
                 *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *           "weekday": 1,
                 *           "starts": "08:30",
                 *           "ends": "17:30",
                 *           "validFrom": "2026-11-21",
                 *           "validTo": "2026-11-21"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    shifts: {
                        /** @example 17:30 */
                        ends: string;
                        /** @example 08:30 */
                        starts: string;
                        validFrom?: string | null;
                        validTo?: string | null;
                        /** @example 1 */
                        weekday: number;
                        /**
                         * Format: uuid
                         * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                         */
                        workshopId: string;
                    }[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    postStaffByStaffIdSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery",
                 *       "locale": "zh-CN"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    locale: "zh-CN" | "en" | "es";
                    /** @example correct horse battery */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    deleteStaffByStaffIdSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
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
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    putStaffByStaffIdSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         {
                 *           "skill": "maintenance",
                 *           "level": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    skills: {
                        /**
                         * @description 1 is learning it, 2 does it, 3 teaches it.
                         * @example 2
                         */
                        level: number;
                        /** @enum {string} */
                        skill: "maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint";
                    }[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "李娜",
                     *       "employeeNumber": "S012",
                     *       "phone": "+8613800000001",
                     *       "email": "lina@example.com",
                     *       "roles": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "roles": [
                     *             "service-advisor"
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skill": "maintenance",
                     *           "level": 2
                     *         }
                     *       ],
                     *       "signsIn": true,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "shifts": [
                     *         {
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "weekday": 1,
                     *           "starts": "08:30",
                     *           "ends": "17:30",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "absences": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "reason": "holiday"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffFile"];
                };
            };
        };
    };
    patchTaxRatesByTaxRateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                taxRateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "增值税",
                 *       "rateBp": 1300,
                 *       "appliesTo": "labor",
                 *       "validFrom": "2026-11-21",
                 *       "validTo": "2026-11-21"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    appliesTo?: "labor" | "part" | "all";
                    /** @example 增值税 */
                    name?: string;
                    /** @example 1300 */
                    rateBp?: number;
                    /**
                     * Format: date
                     * @description First day it holds; of several the one that began last.
                     * @example 2026-11-21
                     */
                    validFrom?: string;
                    validTo?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "增值税",
                     *       "rateBp": 1300,
                     *       "appliesTo": "labor",
                     *       "validFrom": "2026-11-21",
                     *       "validTo": "2026-11-21"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRate"];
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
    getVehicleIdentity: {
        parameters: {
            query?: {
                /**
                 * @description Of the plate; else that of the workshop.
                 * @example CN
                 */
                country?: string;
                /** @example 京A12345 */
                plate?: string;
                /** @example LSVAA4182E2123456 */
                vin?: string;
                /**
                 * @description Workshop where this is written down; the caller’s own first one when absent.
                 * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                 */
                workshopId?: string;
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
                     *       "vin": {
                     *         "valid": true,
                     *         "normalized": "text",
                     *         "problem": {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         },
                     *         "suggestion": null,
                     *         "warnings": [
                     *           {
                     *             "code": "vin/check-digit-wrong",
                     *             "detail": "text"
                     *           }
                     *         ],
                     *         "make": "SAIC Volkswagen",
                     *         "country": "CN",
                     *         "modelYear": 1,
                     *         "modelYearIsCertain": true
                     *       },
                     *       "plate": {
                     *         "valid": true,
                     *         "text": "text",
                     *         "normalized": "text",
                     *         "country": "text",
                     *         "kind": "blue",
                     *         "problem": {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         },
                     *         "warnings": [
                     *           {
                     *             "code": "vin/check-digit-wrong",
                     *             "detail": "text"
                     *           }
                     *         ]
                     *       },
                     *       "vehicle": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "version": 3,
                     *         "vin": "LSVAA4182E2123456",
                     *         "plate": {
                     *           "text": "京A·12345",
                     *           "country": "CN",
                     *           "kind": "blue"
                     *         },
                     *         "make": "Toyota",
                     *         "model": "Corolla",
                     *         "modelYear": 2019,
                     *         "colour": "白",
                     *         "owner": {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "张三"
                     *         },
                     *         "odometer": 45210,
                     *         "odometerUnit": "km",
                     *         "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *         "archivedAt": "2026-11-21T08:58:00.000Z"
                     *       },
                     *       "matchedBy": "vin"
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleIdentity"];
                };
            };
        };
    };
    getVehicles: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @example 12345 */
                q?: string;
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
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "vin": "LSVAA4182E2123456",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019,
                     *           "colour": "白",
                     *           "owner": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "odometer": 45210,
                     *           "odometerUnit": "km",
                     *           "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *           "archivedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["VehicleCard"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postVehicles: {
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
                 *       "vin": "LSVAA4182E2123456",
                 *       "plate": {
                 *         "text": "京A12345",
                 *         "country": "CN",
                 *         "kind": "blue"
                 *       },
                 *       "make": "Toyota",
                 *       "model": "Corolla",
                 *       "modelYear": 2019,
                 *       "colour": "text",
                 *       "engineNumber": "text",
                 *       "energy": "petrol",
                 *       "body": "sedan",
                 *       "firstRegisteredOn": "2026-11-21",
                 *       "warrantyStartsOn": "2026-11-21",
                 *       "warrantyEndsOn": "2026-11-21",
                 *       "warrantyEndsOdometer": 45210,
                 *       "ownerId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "odometer": 45210,
                 *       "odometerUnit": "km"
                 *     }
                 */
                "application/json": {
                    body?: ("sedan" | "suv" | "van" | "pickup") | null;
                    colour?: string | null;
                    energy?: ("petrol" | "diesel" | "hybrid" | "plug-in-hybrid" | "electric" | "gas") | null;
                    engineNumber?: string | null;
                    firstRegisteredOn?: string | null;
                    /** @example Toyota */
                    make?: string | null;
                    /** @example Corolla */
                    model?: string | null;
                    modelYear?: number | null;
                    /** @example 45210 */
                    odometer?: number;
                    /** @enum {string} */
                    odometerUnit?: "km" | "mi";
                    ownerId?: string | null;
                    plate?: {
                        /** @example CN */
                        country?: string;
                        /** @enum {string} */
                        kind?: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
                        /** @example 京A12345 */
                        text: string;
                    } | null;
                    vin?: string | null;
                    warrantyEndsOdometer?: number | null;
                    warrantyEndsOn?: string | null;
                    warrantyStartsOn?: string | null;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "vin": "LSVAA4182E2123456",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "modelYear": 2019,
                     *       "colour": "白",
                     *       "owner": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "张三"
                     *       },
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "engineNumber": null,
                     *       "energy": "petrol",
                     *       "body": "sedan",
                     *       "firstRegisteredOn": "2026-11-21",
                     *       "warrantyStartsOn": "2026-11-21",
                     *       "warrantyEndsOn": "2026-11-21",
                     *       "warrantyEndsOdometer": 100000,
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "plates": [
                     *         {
                     *           "text": "text",
                     *           "country": "text",
                     *           "seenFrom": "2026-11-21T08:58:00.000Z",
                     *           "seenTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "owners": [
                     *         {
                     *           "owner": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "ownedFrom": "2026-11-21T08:58:00.000Z",
                     *           "ownedTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "readings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "value": 45210,
                     *           "unit": "km",
                     *           "readAt": "2026-11-21T08:58:00.000Z",
                     *           "reason": null,
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ],
                     *       "openVisitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleFile"];
                };
            };
        };
    };
    getVehiclesByVehicleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                vehicleId: string;
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
                     *       "version": 3,
                     *       "vin": "LSVAA4182E2123456",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "modelYear": 2019,
                     *       "colour": "白",
                     *       "owner": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "张三"
                     *       },
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "engineNumber": null,
                     *       "energy": "petrol",
                     *       "body": "sedan",
                     *       "firstRegisteredOn": "2026-11-21",
                     *       "warrantyStartsOn": "2026-11-21",
                     *       "warrantyEndsOn": "2026-11-21",
                     *       "warrantyEndsOdometer": 100000,
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "plates": [
                     *         {
                     *           "text": "text",
                     *           "country": "text",
                     *           "seenFrom": "2026-11-21T08:58:00.000Z",
                     *           "seenTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "owners": [
                     *         {
                     *           "owner": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "ownedFrom": "2026-11-21T08:58:00.000Z",
                     *           "ownedTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "readings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "value": 45210,
                     *           "unit": "km",
                     *           "readAt": "2026-11-21T08:58:00.000Z",
                     *           "reason": null,
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ],
                     *       "openVisitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleFile"];
                };
            };
        };
    };
    patchVehiclesByVehicleId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                vehicleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vin": "LSVAA4182E2123456",
                 *       "plate": {
                 *         "text": "京A12345",
                 *         "country": "CN",
                 *         "kind": "blue"
                 *       },
                 *       "make": "Toyota",
                 *       "model": "Corolla",
                 *       "modelYear": 2019,
                 *       "colour": "text",
                 *       "engineNumber": "text",
                 *       "energy": "petrol",
                 *       "body": "sedan",
                 *       "firstRegisteredOn": "2026-11-21",
                 *       "warrantyStartsOn": "2026-11-21",
                 *       "warrantyEndsOn": "2026-11-21",
                 *       "warrantyEndsOdometer": 45210,
                 *       "ownerId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "archived": true
                 *     }
                 */
                "application/json": {
                    /** @description True takes it out of use, false brings it back. */
                    archived?: boolean;
                    body?: ("sedan" | "suv" | "van" | "pickup") | null;
                    colour?: string | null;
                    energy?: ("petrol" | "diesel" | "hybrid" | "plug-in-hybrid" | "electric" | "gas") | null;
                    engineNumber?: string | null;
                    firstRegisteredOn?: string | null;
                    /** @example Toyota */
                    make?: string | null;
                    /** @example Corolla */
                    model?: string | null;
                    modelYear?: number | null;
                    ownerId?: string | null;
                    plate?: {
                        /** @example CN */
                        country?: string;
                        /** @enum {string} */
                        kind?: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
                        /** @example 京A12345 */
                        text: string;
                    } | null;
                    vin?: string | null;
                    warrantyEndsOdometer?: number | null;
                    warrantyEndsOn?: string | null;
                    warrantyStartsOn?: string | null;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "vin": "LSVAA4182E2123456",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "modelYear": 2019,
                     *       "colour": "白",
                     *       "owner": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "张三"
                     *       },
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "engineNumber": null,
                     *       "energy": "petrol",
                     *       "body": "sedan",
                     *       "firstRegisteredOn": "2026-11-21",
                     *       "warrantyStartsOn": "2026-11-21",
                     *       "warrantyEndsOn": "2026-11-21",
                     *       "warrantyEndsOdometer": 100000,
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "plates": [
                     *         {
                     *           "text": "text",
                     *           "country": "text",
                     *           "seenFrom": "2026-11-21T08:58:00.000Z",
                     *           "seenTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "owners": [
                     *         {
                     *           "owner": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "ownedFrom": "2026-11-21T08:58:00.000Z",
                     *           "ownedTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "readings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "value": 45210,
                     *           "unit": "km",
                     *           "readAt": "2026-11-21T08:58:00.000Z",
                     *           "reason": null,
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ],
                     *       "openVisitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleFile"];
                };
            };
        };
    };
    postVehiclesByVehicleIdOdometerReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                vehicleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 45210,
                 *       "unit": "km",
                 *       "reason": "cluster-change",
                 *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Needed when it shows less than the last time.
                     * @example cluster-change
                     * @enum {string}
                     */
                    reason?: "cluster-change" | "typo" | "suspected-rollback";
                    /** @enum {string} */
                    unit?: "km" | "mi";
                    /** @example 45210 */
                    value: number;
                    /**
                     * Format: uuid
                     * @description Workshop where this is written down; the caller’s own first one when absent.
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    workshopId?: string;
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
                     *       "version": 3,
                     *       "vin": "LSVAA4182E2123456",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "modelYear": 2019,
                     *       "colour": "白",
                     *       "owner": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "张三"
                     *       },
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "odometerReadAt": "2026-11-21T08:58:00.000Z",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z",
                     *       "engineNumber": null,
                     *       "energy": "petrol",
                     *       "body": "sedan",
                     *       "firstRegisteredOn": "2026-11-21",
                     *       "warrantyStartsOn": "2026-11-21",
                     *       "warrantyEndsOn": "2026-11-21",
                     *       "warrantyEndsOdometer": 100000,
                     *       "createdAt": "2026-11-21T08:58:00.000Z",
                     *       "plates": [
                     *         {
                     *           "text": "text",
                     *           "country": "text",
                     *           "seenFrom": "2026-11-21T08:58:00.000Z",
                     *           "seenTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "owners": [
                     *         {
                     *           "owner": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "ownedFrom": "2026-11-21T08:58:00.000Z",
                     *           "ownedTo": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "readings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "value": 45210,
                     *           "unit": "km",
                     *           "readAt": "2026-11-21T08:58:00.000Z",
                     *           "reason": null,
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *         }
                     *       ],
                     *       "lastVisits": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "state": "closed",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "exitedAt": "2026-11-21T08:58:00.000Z",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "odometer": 45210,
                     *           "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "jobs": [
                     *             "更换前制动片"
                     *           ]
                     *         }
                     *       ],
                     *       "openVisitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleFile"];
                };
            };
        };
    };
    getVisits: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                state?: "open" | "closed" | "all";
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
                     *           "version": 3,
                     *           "state": "in-house",
                     *           "stage": "work",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "modelYear": 2019,
                     *           "customerName": "张三",
                     *           "advisorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "advisorName": "李娜",
                     *           "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *           "greetedAt": "2026-11-21T08:58:00.000Z",
                     *           "waitingMinutes": 7,
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "firstPromisedAt": "2026-11-21T08:58:00.000Z",
                     *           "promise": {
                     *             "level": "none",
                     *             "minutes": 20
                     *           },
                     *           "order": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "number": "RO2026-000123",
                     *             "state": "in-progress",
                     *             "totalMinor": 18000,
                     *             "currency": "CNY"
                     *           },
                     *           "dueMinor": 18000,
                     *           "keyTag": "12",
                     *           "waitsForParts": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["VisitCard"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postVisits: {
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
                 *       "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "plate": {
                 *         "text": "京A12345",
                 *         "country": "CN",
                 *         "kind": "blue"
                 *       },
                 *       "channel": "gate",
                 *       "customerId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "dropOff": {
                 *         "name": "李明",
                 *         "phone": "13800000002",
                 *         "isOwner": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "gate" | "desk";
                    /** @description The owner of the car when left out. */
                    customerId?: string | null;
                    dropOff?: {
                        isOwner?: boolean | null;
                        /** @example 李明 */
                        name?: string | null;
                        /** @example 13800000002 */
                        phone?: string | null;
                    };
                    plate?: {
                        /** @example CN */
                        country?: string;
                        /** @enum {string} */
                        kind?: "blue" | "green" | "yellow-green" | "yellow" | "white" | "black" | "eu" | "plain";
                        /** @example 京A12345 */
                        text: string;
                    };
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    vehicleId?: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3,
                     *       "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "firstVisit": true
                     *     }
                     */
                    "application/json": components["schemas"]["Arrived"];
                };
            };
        };
    };
    getVisitsByVisitId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
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
                     *       "version": 3,
                     *       "state": "in-house",
                     *       "stage": "work",
                     *       "plate": {
                     *         "text": "京A·12345",
                     *         "country": "CN",
                     *         "kind": "blue"
                     *       },
                     *       "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "make": "Toyota",
                     *       "model": "Corolla",
                     *       "modelYear": 2019,
                     *       "customerName": "张三",
                     *       "advisorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "advisorName": "李娜",
                     *       "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *       "greetedAt": "2026-11-21T08:58:00.000Z",
                     *       "waitingMinutes": 7,
                     *       "promisedAt": "2026-11-21T08:58:00.000Z",
                     *       "firstPromisedAt": "2026-11-21T08:58:00.000Z",
                     *       "promise": {
                     *         "level": "none",
                     *         "minutes": 20
                     *       },
                     *       "order": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "number": "RO2026-000123",
                     *         "state": "in-progress",
                     *         "totalMinor": 18000,
                     *         "currency": "CNY"
                     *       },
                     *       "dueMinor": 18000,
                     *       "keyTag": "12",
                     *       "waitsForParts": true,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "currency": "CNY",
                     *       "arrivalChannel": "gate",
                     *       "customer": {
                     *         "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *         "name": "张三",
                     *         "phone": "+8613800000001"
                     *       },
                     *       "dropOff": {
                     *         "name": null,
                     *         "phone": null,
                     *         "isOwner": null
                     *       },
                     *       "mainPurpose": "repair",
                     *       "otherPurposes": [
                     *         "repair"
                     *       ],
                     *       "firstVisit": true,
                     *       "toldWaitMinutes": 1,
                     *       "protectedAt": "2026-11-21T08:58:00.000Z",
                     *       "unprotectedAt": "2026-11-21T08:58:00.000Z",
                     *       "odometer": 45210,
                     *       "odometerUnit": "km",
                     *       "lastOdometer": {
                     *         "value": 45210,
                     *         "unit": "km",
                     *         "readAt": "2026-11-21T08:58:00.000Z"
                     *       },
                     *       "fuelPercent": 1,
                     *       "warningLamps": [
                     *         "text"
                     *       ],
                     *       "noDamageSeen": null,
                     *       "conditionNotedAt": "2026-11-21T08:58:00.000Z",
                     *       "key": {
                     *         "tag": "text",
                     *         "place": null,
                     *         "returnedAt": "2026-11-21T08:58:00.000Z"
                     *       },
                     *       "concerns": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "position": 1,
                     *           "words": "刹车时左前轮有尖叫声",
                     *           "kind": "noise",
                     *           "saidAt": "2026-11-21T08:58:00.000Z",
                     *           "withdrawnAt": "2026-11-21T08:58:00.000Z",
                     *           "withdrawReason": null
                     *         }
                     *       ],
                     *       "belongings": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "行车记录仪",
                     *           "quantity": 1,
                     *           "listedAt": "2026-11-21T08:58:00.000Z",
                     *           "returnedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "damageMarks": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "view": "top",
                     *           "xBp": 1,
                     *           "yBp": 1,
                     *           "kind": "scratch",
                     *           "severity": "light",
                     *           "note": null,
                     *           "markedAt": "2026-11-21T08:58:00.000Z",
                     *           "photos": [
                     *             "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *           ]
                     *         }
                     *       ],
                     *       "stages": [
                     *         {
                     *           "stage": "arrival",
                     *           "state": "done",
                     *           "at": "2026-11-21T08:58:00.000Z",
                     *           "missing": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text",
                     *               "where": "greeting"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "allowedActions": [
                     *         {
                     *           "action": "authorize",
                     *           "allowed": true,
                     *           "reasons": [
                     *             {
                     *               "code": "text",
                     *               "detail": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "gatePassAt": "2026-11-21T08:58:00.000Z",
                     *       "exitedAt": "2026-11-21T08:58:00.000Z",
                     *       "leftKind": "repaired",
                     *       "leftReason": null,
                     *       "fee": {
                     *         "name": "text",
                     *         "totalMinor": 18000
                     *       },
                     *       "cancelledAt": "2026-11-21T08:58:00.000Z",
                     *       "cancelReason": null,
                     *       "past": {
                     *         "visits": [
                     *           {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "state": "closed",
                     *             "arrivedAt": "2026-11-21T08:58:00.000Z",
                     *             "exitedAt": "2026-11-21T08:58:00.000Z",
                     *             "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "plate": {
                     *               "text": null,
                     *               "country": null,
                     *               "kind": null
                     *             },
                     *             "odometer": 45210,
                     *             "orderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "orderNumber": "RO2026-000123",
                     *             "jobs": [
                     *               "更换前制动片"
                     *             ]
                     *           }
                     *         ],
                     *         "declinedWork": [
                     *           {
                     *             "jobId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "title": "更换前轮胎",
                     *             "finding": null,
                     *             "safety": true,
                     *             "totalMinor": 18000,
                     *             "declinedAt": "2026-11-21T08:58:00.000Z",
                     *             "reason": null
                     *           }
                     *         ],
                     *         "warrantyEndsOn": "2026-11-21",
                     *         "warrantyEndsOdometer": 100000,
                     *         "dueMinor": 18000
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
        };
    };
    patchVisitsByVisitId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "dropOff": {
                 *         "name": "李明",
                 *         "phone": "13800000002",
                 *         "isOwner": null
                 *       },
                 *       "mainPurpose": "repair",
                 *       "otherPurposes": [
                 *         "repair"
                 *       ],
                 *       "advisorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10
                     */
                    advisorId?: string;
                    customerId?: string | null;
                    dropOff?: {
                        isOwner?: boolean | null;
                        /** @example 李明 */
                        name?: string | null;
                        /** @example 13800000002 */
                        phone?: string | null;
                    } | null;
                    mainPurpose?: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry") | null;
                    otherPurposes?: ("repair" | "maintenance" | "accessories" | "insurance" | "activity" | "enquiry")[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdBelongings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "行车记录仪",
                 *       "quantity": 1
                 *     }
                 */
                "application/json": {
                    /** @example 行车记录仪 */
                    name: string;
                    /** @default 1 */
                    quantity?: number;
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
                     *       "name": "行车记录仪",
                     *       "quantity": 1,
                     *       "listedAt": "2026-11-21T08:58:00.000Z",
                     *       "returnedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Belonging"];
                };
            };
        };
    };
    postVisitsByVisitIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "车牌录入错误"
                 *     }
                 */
                "application/json": {
                    /** @example 车牌录入错误 */
                    reason: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdConcerns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "刹车时左前轮有尖叫声",
                 *       "kind": "other"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default other
                     * @example noise
                     * @enum {string}
                     */
                    kind?: "noise" | "vibration" | "electrical" | "leak" | "drivability" | "warning-lamp" | "smell" | "climate" | "body" | "maintenance" | "other";
                    /** @example 刹车时左前轮有尖叫声 */
                    words: string;
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
                     *       "position": 1,
                     *       "words": "刹车时左前轮有尖叫声",
                     *       "kind": "noise",
                     *       "saidAt": "2026-11-21T08:58:00.000Z",
                     *       "withdrawnAt": "2026-11-21T08:58:00.000Z",
                     *       "withdrawReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Concern"];
                };
            };
        };
    };
    putVisitsByVisitIdCondition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "odometer": 45210,
                 *       "odometerReason": "cluster-change",
                 *       "fuelPercent": 40,
                 *       "warningLamps": [],
                 *       "noDamageSeen": null
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Fuel or charge.
                     * @example 40
                     */
                    fuelPercent?: number | null;
                    noDamageSeen?: boolean | null;
                    /** @example 45210 */
                    odometer: number;
                    /**
                     * @description Needed when it shows less than the last time.
                     * @example cluster-change
                     */
                    odometerReason?: ("cluster-change" | "typo" | "suspected-rollback") | null;
                    /** @default [] */
                    warningLamps?: ("engine" | "oil-pressure" | "coolant-temperature" | "battery" | "brakes" | "abs" | "airbag" | "tyre-pressure" | "steering" | "stability" | "transmission" | "hybrid-system" | "service-due" | "other")[];
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3,
                     *       "warnings": [
                     *         {
                     *           "code": "vin/check-digit-wrong",
                     *           "detail": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConditionNoted"];
                };
            };
        };
    };
    postVisitsByVisitIdDamageMarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "view": "top",
                 *       "xBp": 3400,
                 *       "yBp": 3400,
                 *       "kind": "scratch",
                 *       "severity": "light",
                 *       "note": "text",
                 *       "fileIds": []
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Photos, uploaded before.
                     * @default []
                     */
                    fileIds?: string[];
                    /** @enum {string} */
                    kind: "scratch" | "dent" | "chip" | "crack" | "rust" | "missing" | "broken";
                    note?: string | null;
                    /**
                     * @default light
                     * @enum {string}
                     */
                    severity?: "light" | "medium" | "severe";
                    /** @enum {string} */
                    view: "top" | "left" | "right" | "front" | "rear";
                    /** @example 3400 */
                    xBp: number;
                    /** @example 3400 */
                    yBp: number;
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
                     *       "view": "top",
                     *       "xBp": 1,
                     *       "yBp": 1,
                     *       "kind": "scratch",
                     *       "severity": "light",
                     *       "note": null,
                     *       "markedAt": "2026-11-21T08:58:00.000Z",
                     *       "photos": [
                     *         "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DamageMark"];
                };
            };
        };
    };
    postVisitsByVisitIdGreet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toldWaitMinutes": 5
                 *     }
                 */
                "application/json": {
                    /** @example 5 */
                    toldWaitMinutes?: number | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    putVisitsByVisitIdKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "12",
                 *       "place": "A-3"
                 *     }
                 */
                "application/json": {
                    /** @example A-3 */
                    place?: string | null;
                    /** @example 12 */
                    tag: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdKeyReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "answered",
                 *       "reason": "客户考虑后再决定",
                 *       "fee": {
                 *         "name": "诊断费",
                 *         "totalMinor": 18000
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description With tax; nothing to pay when left out. */
                    fee?: {
                        /** @example 诊断费 */
                        name: string;
                        /** @example 18000 */
                        totalMinor: number;
                    } | null;
                    /** @enum {string} */
                    kind: "answered" | "diagnosis-only" | "quotation-only" | "new-appointment" | "declined" | "other";
                    /** @example 客户考虑后再决定 */
                    reason: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "promisedAt": "2026-11-21T08:58:00.000Z",
                 *       "reason": "配件下午到货"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-21T08:58:00.000Z
                     */
                    promisedAt: string;
                    /** @example 配件下午到货 */
                    reason?: string | null;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    postVisitsByVisitIdProtect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    getVisitsByVisitIdTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "1042",
                     *           "at": "2026-11-21T08:58:00.000Z",
                     *           "type": "visit.greeted",
                     *           "title": "Customer greeted",
                     *           "actorId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "actorName": "李娜",
                     *           "payload": {}
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postVisitsByVisitIdUnprotect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                visitId: string;
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
                     *       "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "state": "in-house",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitStep"];
                };
            };
        };
    };
    getWorkshopBoard: {
        parameters: {
            query: {
                /**
                 * @description Today in the workshop when left out.
                 * @example 2026-11-21
                 */
                on?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-11-21",
                     *       "startsAt": "2026-11-21T08:58:00.000Z",
                     *       "endsAt": "2026-11-21T08:58:00.000Z",
                     *       "technicians": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "陈波",
                     *           "skills": [
                     *             {
                     *               "skill": "maintenance",
                     *               "level": 2
                     *             }
                     *           ],
                     *           "absent": true,
                     *           "assignments": [
                     *             {
                     *               "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *               "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *               "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *               "startsAt": "2026-11-21T08:58:00.000Z",
                     *               "endsAt": "2026-11-21T08:58:00.000Z",
                     *               "job": {
                     *                 "visitId": null,
                     *                 "vehicleId": null,
                     *                 "plate": null,
                     *                 "make": null,
                     *                 "model": null,
                     *                 "promisedAt": null,
                     *                 "keyTag": null,
                     *                 "id": null,
                     *                 "version": null,
                     *                 "repairOrderId": null,
                     *                 "orderNumber": null,
                     *                 "position": null,
                     *                 "title": null,
                     *                 "state": null,
                     *                 "vague": null,
                     *                 "safety": null,
                     *                 "skill": null,
                     *                 "plannedSeconds": null,
                     *                 "workedSeconds": null,
                     *                 "technicianId": null,
                     *                 "technicianName": null,
                     *                 "bayId": null,
                     *                 "bayName": null,
                     *                 "plannedFrom": null,
                     *                 "plannedTo": null,
                     *                 "runningSince": null,
                     *                 "waits": null,
                     *                 "reworks": null
                     *               }
                     *             }
                     *           ],
                     *           "running": {
                     *             "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "plate": null,
                     *             "make": "Toyota",
                     *             "model": "Corolla",
                     *             "promisedAt": "2026-11-21T08:58:00.000Z",
                     *             "keyTag": "12",
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "version": 3,
                     *             "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "orderNumber": "RO2026-000123",
                     *             "position": 1,
                     *             "title": "更换前制动片",
                     *             "state": "assigned",
                     *             "vague": true,
                     *             "safety": true,
                     *             "skill": "chassis",
                     *             "plannedSeconds": 4320,
                     *             "workedSeconds": 4320,
                     *             "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "technicianName": "陈波",
                     *             "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "bayName": "3",
                     *             "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *             "plannedTo": "2026-11-21T08:58:00.000Z",
                     *             "runningSince": "2026-11-21T08:58:00.000Z",
                     *             "waits": {
                     *               "reason": null,
                     *               "since": null,
                     *               "note": null
                     *             },
                     *             "reworks": 1
                     *           }
                     *         }
                     *       ],
                     *       "bays": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "3",
                     *           "kind": "lift"
                     *         }
                     *       ],
                     *       "unassigned": [
                     *         {
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "keyTag": "12",
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "position": 1,
                     *           "title": "更换前制动片",
                     *           "state": "assigned",
                     *           "vague": true,
                     *           "safety": true,
                     *           "skill": "chassis",
                     *           "plannedSeconds": 4320,
                     *           "workedSeconds": 4320,
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianName": "陈波",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "bayName": "3",
                     *           "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *           "plannedTo": "2026-11-21T08:58:00.000Z",
                     *           "runningSince": "2026-11-21T08:58:00.000Z",
                     *           "waits": {
                     *             "reason": "part",
                     *             "since": "2026-11-21T08:58:00.000Z",
                     *             "note": null
                     *           },
                     *           "reworks": 1
                     *         }
                     *       ],
                     *       "onHold": [
                     *         {
                     *           "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "plate": {
                     *             "text": "京A·12345",
                     *             "country": "CN",
                     *             "kind": "blue"
                     *           },
                     *           "make": "Toyota",
                     *           "model": "Corolla",
                     *           "promisedAt": "2026-11-21T08:58:00.000Z",
                     *           "keyTag": "12",
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "orderNumber": "RO2026-000123",
                     *           "position": 1,
                     *           "title": "更换前制动片",
                     *           "state": "assigned",
                     *           "vague": true,
                     *           "safety": true,
                     *           "skill": "chassis",
                     *           "plannedSeconds": 4320,
                     *           "workedSeconds": 4320,
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianName": "陈波",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "bayName": "3",
                     *           "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *           "plannedTo": "2026-11-21T08:58:00.000Z",
                     *           "runningSince": "2026-11-21T08:58:00.000Z",
                     *           "waits": {
                     *             "reason": "part",
                     *             "since": "2026-11-21T08:58:00.000Z",
                     *             "note": null
                     *           },
                     *           "reworks": 1
                     *         }
                     *       ],
                     *       "leftOvers": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "startsAt": "2026-11-21T08:58:00.000Z",
                     *           "endsAt": "2026-11-21T08:58:00.000Z",
                     *           "job": {
                     *             "visitId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "vehicleId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "plate": null,
                     *             "make": "Toyota",
                     *             "model": "Corolla",
                     *             "promisedAt": "2026-11-21T08:58:00.000Z",
                     *             "keyTag": "12",
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "version": 3,
                     *             "repairOrderId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "orderNumber": "RO2026-000123",
                     *             "position": 1,
                     *             "title": "更换前制动片",
                     *             "state": "assigned",
                     *             "vague": true,
                     *             "safety": true,
                     *             "skill": "chassis",
                     *             "plannedSeconds": 4320,
                     *             "workedSeconds": 4320,
                     *             "technicianId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "technicianName": "陈波",
                     *             "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "bayName": "3",
                     *             "plannedFrom": "2026-11-21T08:58:00.000Z",
                     *             "plannedTo": "2026-11-21T08:58:00.000Z",
                     *             "runningSince": "2026-11-21T08:58:00.000Z",
                     *             "waits": {
                     *               "reason": null,
                     *               "since": null,
                     *               "note": null
                     *             },
                     *             "reworks": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkshopBoard"];
                };
            };
        };
    };
    getWorkshopsByWorkshopId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "version": 3,
                     *       "name": "宏达汽车服务",
                     *       "legalName": null,
                     *       "country": "CN",
                     *       "timeZone": "Asia/Shanghai",
                     *       "currency": "CNY",
                     *       "locale": "zh-CN",
                     *       "pricesIncludeTax": true,
                     *       "phone": "+861065001234",
                     *       "address": null,
                     *       "licenceNumber": null,
                     *       "taxNumber": "91130281MA0DTHX11W",
                     *       "openingHours": [
                     *         {
                     *           "weekday": 1,
                     *           "opens": "08:30",
                     *           "closes": "18:00"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workshop"];
                };
            };
        };
    };
    patchWorkshopsByWorkshopId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "text",
                 *       "legalName": "text",
                 *       "timeZone": "Asia/Shanghai",
                 *       "locale": "zh-CN",
                 *       "pricesIncludeTax": true,
                 *       "phone": "text",
                 *       "address": "text",
                 *       "licenceNumber": "text",
                 *       "taxNumber": "text",
                 *       "openingHours": [
                 *         {
                 *           "weekday": 1,
                 *           "opens": "08:30",
                 *           "closes": "18:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    address?: string | null;
                    legalName?: string | null;
                    licenceNumber?: string | null;
                    /** @enum {string} */
                    locale?: "zh-CN" | "en" | "es";
                    name?: string;
                    openingHours?: {
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
                    phone?: string | null;
                    pricesIncludeTax?: boolean;
                    taxNumber?: string | null;
                    /** @example Asia/Shanghai */
                    timeZone?: string;
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
                     *       "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "name": "宏达汽车服务",
                     *       "legalName": null,
                     *       "country": "CN",
                     *       "timeZone": "Asia/Shanghai",
                     *       "currency": "CNY",
                     *       "locale": "zh-CN",
                     *       "pricesIncludeTax": true,
                     *       "phone": "+861065001234",
                     *       "address": null,
                     *       "licenceNumber": null,
                     *       "taxNumber": "91130281MA0DTHX11W",
                     *       "openingHours": [
                     *         {
                     *           "weekday": 1,
                     *           "opens": "08:30",
                     *           "closes": "18:00"
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workshop"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdBays: {
        parameters: {
            query?: {
                /**
                 * @description With those out of use.
                 * @example false
                 */
                archived?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "A1",
                     *           "kind": "lift",
                     *           "position": 1,
                     *           "archivedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Bay"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postWorkshopsByWorkshopIdBays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A1",
                 *       "kind": "lift",
                 *       "position": 1
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "lift" | "flat" | "alignment" | "inspection" | "body" | "paint" | "wash";
                    /** @example A1 */
                    name: string;
                    /** @example 1 */
                    position?: number;
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
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "A1",
                     *       "kind": "lift",
                     *       "position": 1,
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Bay"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdEquipment: {
        parameters: {
            query?: {
                /**
                 * @description With those out of use.
                 * @example false
                 */
                archived?: "true" | "false";
            };
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "四轮定位仪",
                     *           "kind": "aligner",
                     *           "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "nextCheckOn": "2026-11-21",
                     *           "archivedAt": "2026-11-21T08:58:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Equipment"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postWorkshopsByWorkshopIdEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "四轮定位仪",
                 *       "kind": "aligner",
                 *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                 *       "nextCheckOn": "2026-11-21"
                 *     }
                 */
                "application/json": {
                    bayId?: string | null;
                    /** @enum {string} */
                    kind: "aligner" | "balancer" | "tyre-changer" | "scanner" | "charger" | "air-conditioning" | "brake-tester" | "emission-tester" | "press" | "other";
                    /** @example 四轮定位仪 */
                    name: string;
                    nextCheckOn?: string | null;
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
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "四轮定位仪",
                     *       "kind": "aligner",
                     *       "bayId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "nextCheckOn": "2026-11-21",
                     *       "archivedAt": "2026-11-21T08:58:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Equipment"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "on": "2026-11-21",
                     *           "name": "国庆节",
                     *           "opens": "08:30",
                     *           "closes": "08:30"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Holiday"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postWorkshopsByWorkshopIdHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-11-21",
                 *       "name": "国庆节",
                 *       "opens": "08:30",
                 *       "closes": "08:30"
                 *     }
                 */
                "application/json": {
                    closes?: string | null;
                    /** @example 国庆节 */
                    name: string;
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    on: string;
                    opens?: string | null;
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
                     *       "on": "2026-11-21",
                     *       "name": "国庆节",
                     *       "opens": "08:30",
                     *       "closes": "08:30"
                     *     }
                     */
                    "application/json": components["schemas"]["Holiday"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdLaborRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "机修",
                     *           "skill": "maintenance",
                     *           "perHourMinor": 18000,
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LaborRate"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postWorkshopsByWorkshopIdLaborRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "机修",
                 *       "skill": "maintenance",
                 *       "perHourMinor": 18000,
                 *       "validFrom": "2026-11-21",
                 *       "validTo": "2026-11-21"
                 *     }
                 */
                "application/json": {
                    /** @example 机修 */
                    name: string;
                    /** @example 18000 */
                    perHourMinor: number;
                    skill?: ("maintenance" | "engine" | "transmission" | "chassis" | "electrical" | "diagnosis" | "high-voltage" | "air-conditioning" | "tyres" | "body" | "paint") | null;
                    /**
                     * Format: date
                     * @description First day it holds; of several the one that began last.
                     * @example 2026-11-21
                     */
                    validFrom: string;
                    validTo?: string | null;
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
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "机修",
                     *       "skill": "maintenance",
                     *       "perHourMinor": 18000,
                     *       "validFrom": "2026-11-21",
                     *       "validTo": "2026-11-21"
                     *     }
                     */
                    "application/json": components["schemas"]["LaborRate"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdServiceStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "current": {
                     *         "version": 3,
                     *         "parameters": {
                     *           "forecastDays": 14,
                     *           "privilegeLeadHours": 24,
                     *           "appointmentHoldMinutes": 15,
                     *           "partDepositBp": 5000,
                     *           "firstReminderHours": 24,
                     *           "secondReminderHours": 3,
                     *           "receptionWaitMinutes": 10,
                     *           "preInspectionAgeYears": 2,
                     *           "boardFreshnessSeconds": 2,
                     *           "progressCheckFromBp": 7000,
                     *           "progressCheckBp": 7500,
                     *           "progressCheckToBp": 8000,
                     *           "freeCheckPoints": 12,
                     *           "varianceToleranceBp": 1000,
                     *           "longJobDays": 2,
                     *           "pickUpNoticeHours": 1,
                     *           "longJobPickUpNoticeHours": 4,
                     *           "firstFollowUpDays": 3,
                     *           "secondFollowUpFromDays": 8,
                     *           "secondFollowUpToDays": 14,
                     *           "heardProblemDays": 2,
                     *           "complaint1AnswerMinutes": 240,
                     *           "complaint2AnswerMinutes": 120,
                     *           "complaint3AnswerMinutes": 30,
                     *           "complaint1DecisionDays": 2,
                     *           "complaint2DecisionDays": 1,
                     *           "complaint3DecisionHours": 4,
                     *           "complaint1CloseDays": 7,
                     *           "complaint2CloseDays": 5,
                     *           "complaint3CloseDays": 3,
                     *           "complaintsPerVehicleBp": 20,
                     *           "complaintsClosedInTimeBp": 9500,
                     *           "campaignNoticeDays": 14,
                     *           "campaignLetterDays": 2,
                     *           "fileCompleteDays": 2
                     *         },
                     *         "validFrom": "2026-11-21T08:58:00.000Z",
                     *         "createdBy": {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "张三"
                     *         },
                     *         "note": null
                     *       },
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "parameters": {
                     *             "forecastDays": 14,
                     *             "privilegeLeadHours": 24,
                     *             "appointmentHoldMinutes": 15,
                     *             "partDepositBp": 5000,
                     *             "firstReminderHours": 24,
                     *             "secondReminderHours": 3,
                     *             "receptionWaitMinutes": 10,
                     *             "preInspectionAgeYears": 2,
                     *             "boardFreshnessSeconds": 2,
                     *             "progressCheckFromBp": 7000,
                     *             "progressCheckBp": 7500,
                     *             "progressCheckToBp": 8000,
                     *             "freeCheckPoints": 12,
                     *             "varianceToleranceBp": 1000,
                     *             "longJobDays": 2,
                     *             "pickUpNoticeHours": 1,
                     *             "longJobPickUpNoticeHours": 4,
                     *             "firstFollowUpDays": 3,
                     *             "secondFollowUpFromDays": 8,
                     *             "secondFollowUpToDays": 14,
                     *             "heardProblemDays": 2,
                     *             "complaint1AnswerMinutes": 240,
                     *             "complaint2AnswerMinutes": 120,
                     *             "complaint3AnswerMinutes": 30,
                     *             "complaint1DecisionDays": 2,
                     *             "complaint2DecisionDays": 1,
                     *             "complaint3DecisionHours": 4,
                     *             "complaint1CloseDays": 7,
                     *             "complaint2CloseDays": 5,
                     *             "complaint3CloseDays": 3,
                     *             "complaintsPerVehicleBp": 20,
                     *             "complaintsClosedInTimeBp": 9500,
                     *             "campaignNoticeDays": 14,
                     *             "campaignLetterDays": 2,
                     *             "fileCompleteDays": 2
                     *           },
                     *           "validFrom": "2026-11-21T08:58:00.000Z",
                     *           "createdBy": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "note": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceStandard"];
                };
            };
        };
    };
    postWorkshopsByWorkshopIdServiceStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parameters": {
                 *         "receptionWaitMinutes": 8
                 *       },
                 *       "note": "text"
                 *     }
                 */
                "application/json": {
                    note?: string | null;
                    /**
                     * @description Those that change; the others stay.
                     * @example {
                     *       "receptionWaitMinutes": 8
                     *     }
                     */
                    parameters: {
                        [key: string]: number;
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
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "version": 3,
                     *       "current": {
                     *         "version": 3,
                     *         "parameters": {
                     *           "forecastDays": 14,
                     *           "privilegeLeadHours": 24,
                     *           "appointmentHoldMinutes": 15,
                     *           "partDepositBp": 5000,
                     *           "firstReminderHours": 24,
                     *           "secondReminderHours": 3,
                     *           "receptionWaitMinutes": 10,
                     *           "preInspectionAgeYears": 2,
                     *           "boardFreshnessSeconds": 2,
                     *           "progressCheckFromBp": 7000,
                     *           "progressCheckBp": 7500,
                     *           "progressCheckToBp": 8000,
                     *           "freeCheckPoints": 12,
                     *           "varianceToleranceBp": 1000,
                     *           "longJobDays": 2,
                     *           "pickUpNoticeHours": 1,
                     *           "longJobPickUpNoticeHours": 4,
                     *           "firstFollowUpDays": 3,
                     *           "secondFollowUpFromDays": 8,
                     *           "secondFollowUpToDays": 14,
                     *           "heardProblemDays": 2,
                     *           "complaint1AnswerMinutes": 240,
                     *           "complaint2AnswerMinutes": 120,
                     *           "complaint3AnswerMinutes": 30,
                     *           "complaint1DecisionDays": 2,
                     *           "complaint2DecisionDays": 1,
                     *           "complaint3DecisionHours": 4,
                     *           "complaint1CloseDays": 7,
                     *           "complaint2CloseDays": 5,
                     *           "complaint3CloseDays": 3,
                     *           "complaintsPerVehicleBp": 20,
                     *           "complaintsClosedInTimeBp": 9500,
                     *           "campaignNoticeDays": 14,
                     *           "campaignLetterDays": 2,
                     *           "fileCompleteDays": 2
                     *         },
                     *         "validFrom": "2026-11-21T08:58:00.000Z",
                     *         "createdBy": {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "张三"
                     *         },
                     *         "note": null
                     *       },
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "parameters": {
                     *             "forecastDays": 14,
                     *             "privilegeLeadHours": 24,
                     *             "appointmentHoldMinutes": 15,
                     *             "partDepositBp": 5000,
                     *             "firstReminderHours": 24,
                     *             "secondReminderHours": 3,
                     *             "receptionWaitMinutes": 10,
                     *             "preInspectionAgeYears": 2,
                     *             "boardFreshnessSeconds": 2,
                     *             "progressCheckFromBp": 7000,
                     *             "progressCheckBp": 7500,
                     *             "progressCheckToBp": 8000,
                     *             "freeCheckPoints": 12,
                     *             "varianceToleranceBp": 1000,
                     *             "longJobDays": 2,
                     *             "pickUpNoticeHours": 1,
                     *             "longJobPickUpNoticeHours": 4,
                     *             "firstFollowUpDays": 3,
                     *             "secondFollowUpFromDays": 8,
                     *             "secondFollowUpToDays": 14,
                     *             "heardProblemDays": 2,
                     *             "complaint1AnswerMinutes": 240,
                     *             "complaint2AnswerMinutes": 120,
                     *             "complaint3AnswerMinutes": 30,
                     *             "complaint1DecisionDays": 2,
                     *             "complaint2DecisionDays": 1,
                     *             "complaint3DecisionHours": 4,
                     *             "complaint1CloseDays": 7,
                     *             "complaint2CloseDays": 5,
                     *             "complaint3CloseDays": 3,
                     *             "complaintsPerVehicleBp": 20,
                     *             "complaintsClosedInTimeBp": 9500,
                     *             "campaignNoticeDays": 14,
                     *             "campaignLetterDays": 2,
                     *             "fileCompleteDays": 2
                     *           },
                     *           "validFrom": "2026-11-21T08:58:00.000Z",
                     *           "createdBy": {
                     *             "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *             "name": "张三"
                     *           },
                     *           "note": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceStandard"];
                };
            };
        };
    };
    getWorkshopsByWorkshopIdTaxRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "version": 3,
                     *           "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *           "name": "增值税",
                     *           "rateBp": 1300,
                     *           "appliesTo": "labor",
                     *           "validFrom": "2026-11-21",
                     *           "validTo": "2026-11-21"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TaxRate"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    postWorkshopsByWorkshopIdTaxRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10 */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "增值税",
                 *       "rateBp": 1300,
                 *       "appliesTo": "labor",
                 *       "validFrom": "2026-11-21",
                 *       "validTo": "2026-11-21"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    appliesTo: "labor" | "part" | "all";
                    /** @example 增值税 */
                    name: string;
                    /** @example 1300 */
                    rateBp: number;
                    /**
                     * Format: date
                     * @description First day it holds; of several the one that began last.
                     * @example 2026-11-21
                     */
                    validFrom: string;
                    validTo?: string | null;
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
                     *       "version": 3,
                     *       "workshopId": "0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10",
                     *       "name": "增值税",
                     *       "rateBp": 1300,
                     *       "appliesTo": "labor",
                     *       "validFrom": "2026-11-21",
                     *       "validTo": "2026-11-21"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
        };
    };
}
