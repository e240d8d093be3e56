package org.acrm.shared.view;

/** Where a request comes from, as browsers say; programs say nothing and are taken at their token's word. */
public final class FetchSite {

    public static final String HEADER = "Sec-Fetch-Site";

    private FetchSite() {}

    /** Whether a page of somebody else caused the request. */
    public static boolean isElsewhere(String header) {
        return "cross-site".equals(header) || "same-site".equals(header);
    }
}
