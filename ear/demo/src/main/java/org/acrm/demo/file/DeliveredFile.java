package org.acrm.demo.file;

import java.util.Arrays;
import java.util.Locale;

/** The files of a delivery in the order of their import, each with its columns. */
public enum DeliveredFile {
    CURRENCY_RATES("currency,valid_from,rate"),
    BRANCHES("branch_code,name,parent_code,region"),
    STAFF("staff_no,username,name,role,branch_code"),
    PORTFOLIOS("portfolio_code,staff_no,branch_code"),
    PRODUCTS("product_code,group_code,group_name,name_en,name_zh,name_ko,kind,currency,annual_margin_bp,monthly_fee"),
    CUSTOMERS("customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,occupation,branch_code,"
            + "portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,marketing_optin_call,"
            + "optin_sms,optin_email,optin_dm,updated_at"),
    RELATIONSHIPS("relationship_no,from_customer_no,to_customer_no,kind,role,since"),
    HOLDINGS("holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,"
            + "interest_rate,status,parent_holding_no"),
    HOLDING_ROLES("holding_no,customer_no,role"),
    STANDING_ORDERS("order_no,holding_no,bank_to,account_to,amount,currency,purpose"),
    TRANSACTIONS("transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after"),
    INTERACTIONS("interaction_no,customer_no,at,channel,kind,subject,content,disposition,campaign_code"),
    COMPLAINTS("complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel");

    private final String header;

    DeliveredFile(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    public int column(String name) {
        int column = Arrays.asList(header.split(",", -1)).indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(this + " has no column " + name);
        }
        return column;
    }

    public boolean isZipped() {
        return this == TRANSACTIONS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName(String date) {
        return date + "_" + word() + (isZipped() ? ".csv.gz" : ".csv");
    }
}
