package org.acrm.intake.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small bank as files, one for each target with every field filled, and the same keys with other values. */
final class KnownRowsBank {

    static final Map<String, String> FILES = files();
    static final Map<String, String> OTHERS = others();

    private KnownRowsBank() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("CURRENCY_RATE", "currency,valid_from,rate\nUSD,2026-01-01,7.12345678\nEUR,2026-01-01,8\n");
        files.put("BRANCH", "branch_code,name,parent_code,region\nHQ,Head,,North\nB1,One,HQ,South\n");
        files.put("STAFF", "staff_no,username,name,role,branch_code\nS1,ann,Ann,RM,B1\nS2,bob,Bob,RM,HQ\n");
        files.put("PORTFOLIO", "portfolio_code,staff_no,branch_code\nP1,S1,B1\nP2,S2,HQ\n");
        files.put(
                "PRODUCT",
                "product_code,group_code,group_name,name_en,name_zh,name_ko,kind,currency,annual_margin_bp,monthly_fee\n"
                        + "D1,DEP,Deposits,Saver,储蓄,예금,SAVINGS,CNY,150,1.50\n");
        files.put(
                "CUSTOMER",
                "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,occupation,branch_code,"
                        + "portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,optin_call,"
                        + "optin_sms,optin_email,optin_dm,updated_at\n"
                        + "C1,RETAIL,王丽,Wang Li,zh,1980-05-04,F,3101,FOOD,COOK,B1,P1,2001-01-01,2026-11-01,138,w@x.cn,"
                        + "1 Road,上海,,Y,N,Y,N,2026-11-01T08:00:00\n"
                        + "C2,RETAIL,Kim,Kim,ko,1990-12-31,M,9012,CARS,DRIVER,HQ,P2,2002-02-02,,139,k@x.kr,2 Road,Seoul,"
                        + "C1,N,N,Y,Y,2026-11-02T09:00:00\n");
        files.put(
                "RELATIONSHIP",
                "relationship_no,from_customer_no,to_customer_no,kind,role,since\nR1,C1,C2,SPOUSE,INFLUENCER,2005-05-05\n");
        files.put(
                "HOLDING",
                "holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,"
                        + "interest_rate,status,parent_holding_no\n"
                        + "H1,D1,6222,CNY,2020-01-01,2030-01-01,,1234.56,500.00,3.2500,ACTIVE,\n"
                        + "H2,D1,6223,CNY,2021-01-01,,2026-01-01,-1.00,,0.0000,CLOSED,H1\n");
        dealings(files);
        return files;
    }

    private static void dealings(Map<String, String> files) {
        files.put("HOLDING_ROLE", "role_no,holding_no,customer_no,role\nO1,H1,C1,OWNER\nO2,H2,C2,OWNER\n");
        files.put(
                "STANDING_ORDER",
                "order_no,holding_no,bank_to,account_to,amount,currency,purpose\nZ1,H1,AB,777,12.30,CNY,RENT\n");
        files.put(
                "TRANSACTION",
                "transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after\n"
                        + "T1,H1,2026-10-01,-5.25,CNY,CARD_PURCHASE,POS,Shop,100.00\n"
                        + "T2,H2,2026-11-01,9.00,CNY,TRANSFER_IN,APP,,\n");
        files.put(
                "INTERACTION",
                "interaction_no,customer_no,at,channel,kind,subject,content,disposition,campaign_code\n"
                        + "I1,C1,2026-10-05T10:11:12,CALL,INQUIRY,Rates,Asked for rates,ANSWERED,K1\n");
        files.put(
                "COMPLAINT",
                "complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel\n"
                        + "X1,C1,2026-09-01,2026-09-03,FEE,Too high,CLOSED,CALL\n");
    }

    private static Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("CURRENCY_RATE", "currency,valid_from,rate\nUSD,2026-01-01,6\n");
        others.put("BRANCH", "branch_code,name,parent_code,region\nB1,Uno,,East\n");
        others.put("STAFF", "staff_no,username,name,role,branch_code\nS1,ann2,Anna,HEAD_OFFICE,HQ\n");
        others.put("PORTFOLIO", "portfolio_code,staff_no,branch_code\nP1,S2,HQ\n");
        others.put(
                "PRODUCT",
                "product_code,group_code,group_name,name_en,kind,currency,annual_margin_bp,monthly_fee\n"
                        + "D1,DEP,Money,Other,CURRENT,CNY,10,0.00\n");
        others.put(
                "CUSTOMER",
                "customer_no,kind,name,referred_by,optin_call,updated_at\nC1,RETAIL,Else,C2,N,2026-11-09T08:00:00\n");
        others.put("RELATIONSHIP", "relationship_no,from_customer_no,to_customer_no,kind\nR1,C2,C1,CHILD\n");
        others.put("HOLDING", "holding_no,product_code,currency,balance,status\nH1,D1,CNY,1.00,CLOSED\n");
        others.put("HOLDING_ROLE", "role_no,holding_no,customer_no,role\nO1,H1,C2,GUARANTOR\n");
        others.put("STANDING_ORDER", "order_no,holding_no,amount,currency\nZ1,H2,1.00,CNY\n");
        others.put(
                "TRANSACTION",
                "transaction_no,holding_no,booked_on,amount,currency,kind\nT1,H2,2026-10-02,-6.00,CNY,FEE\n");
        others.put("INTERACTION", "interaction_no,customer_no,at,channel,kind\nI1,C2,2026-10-06T10:00:00,WEB,LOGIN\n");
        others.put("COMPLAINT", "complaint_no,customer_no,opened_on,topic,status\nX1,C2,2026-09-02,CARD,OPEN\n");
        return others;
    }
}
