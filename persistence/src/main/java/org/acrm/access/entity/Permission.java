package org.acrm.access.entity;

/** Fine permissions; each is a role of the realm, and the token carries a person's business roles expanded to these. */
public enum Permission {
    CUSTOMER_READ,
    /** Names, phones, ids and addresses in clear. */
    CUSTOMER_UNMASK,
    SCOPE_PORTFOLIO,
    SCOPE_BRANCH,
    SCOPE_ALL,
    CONTACT_LOG,
    CONSENT_RECORD,
    WORKLIST_READ,
    IMPORT_READ,
    IMPORT_RUN,
    NIGHT_READ,
    NIGHT_RUN,
    /** What customers are worth and how they move. */
    VALUE_READ,
    /** Say how value is reckoned: weights, discount, costs of units. */
    VALUE_EDIT,
    MODEL_READ,
    QUALITY_READ,
    QUALITY_EDIT,
    QUALITY_AGREE,
    AUDIT_READ,
    PROFILE_EDIT,
    /** Pairs of records that may be one, and merges, of the whole bank; masked like everything else. */
    IDENTITY_READ,
    /** Put customers together, keep them apart, take a merge back. */
    IDENTITY_MERGE,
    /** Write down a new prospect. */
    PROSPECT_ADD,
    /** Lists with rows of customers as files. */
    EXPORT_RUN,
    /** What the page of a customer tells, in which order and to whom. */
    CATALOGUE_EDIT,
    /** Which facts texts are read for, with which phrases, and where they were found. */
    FACT_READ,
    /** Change kinds of facts and their phrases. */
    FACT_EDIT,
    /** Confirm or reject what texts tell of a customer. */
    FACT_JUDGE,
    /** Segments, their sizes and their members within the own scope. */
    SEGMENT_READ,
    /** Draft segments and submit them. */
    SEGMENT_EDIT,
    /** Approve what somebody else has submitted, send it back, retire segments. */
    SEGMENT_APPROVE,
    /** The library of offers, and which segments they are made to. */
    OFFER_EDIT,
    /** Campaigns of the branches in the own scope, and of the whole bank for whoever reaches it. */
    CAMPAIGN_READ,
    /** Draft campaigns, change and drop drafts. */
    CAMPAIGN_EDIT,
    /** The maturity model. */
    MATURITY_READ,
    /** Adapt the maturity model and release editions. */
    MATURITY_EDIT,
    /** Everything that is held on one person, in clear. */
    PRIVACY_EXPORT,
    PRIVACY_ERASE,
    /** The night itself; no person has it. */
    SYSTEM
}
