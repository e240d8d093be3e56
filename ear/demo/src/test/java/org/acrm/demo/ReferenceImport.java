package org.acrm.demo;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of a correct import, written down a second time: columns in their order, form before references before
 * duplicates, one reason a row, and a row whose parent is rejected has an unknown reference.
 */
final class ReferenceImport {

    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final Map<String, List<Map<String, String>>> acceptedRows = new HashMap<>();
    private final Map<String, Map<String, Integer>> rejects = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** A file's rules: column = comma-separated demands such as "required,date,len:60,ref:customers". */
    private static final Map<String, Map<String, String>> RULES = new LinkedHashMap<>();

    static {
        rules("currency_rates", "currency=required", "valid_from=required,date", "rate=required,number");
        rules("branches", "branch_code=required", "name=required", "parent_code=ref:branches");
        rules(
                "staff",
                "staff_no=required",
                "name=required",
                "role=in:RM|BRANCH_MANAGER|HEAD_OFFICE",
                "branch_code=ref:branches");
        rules("portfolios", "portfolio_code=required", "staff_no=required,ref:staff", "branch_code=ref:branches");
        rules("products", "product_code=required", "annual_margin_bp=number", "monthly_fee=number");
        rules(
                "customers",
                "customer_no=required",
                "kind=required,in:RETAIL|CORPORATE|INTERBANK|PROSPECT",
                "name=required,len:200",
                "latin_name=len:200",
                "language=in:zh|ko|en",
                "birth_date=date",
                "sex=in:M|F",
                "id_number=len:40",
                "branch_code=ref:branches",
                "portfolio_code=ref:portfolios",
                "customer_since=date",
                "closed_on=date",
                "mobile=len:300",
                "email=len:300",
                "address=len:300",
                "city=len:80",
                "referred_by=ref:customers",
                "marketing_optin_call=in:Y|N",
                "optin_sms=in:Y|N",
                "optin_email=in:Y|N",
                "optin_dm=in:Y|N",
                "updated_at=time");
        rules(
                "relationships",
                "relationship_no=required",
                "from_customer_no=required,ref:customers",
                "to_customer_no=required,ref:customers",
                "kind=required,in:SPOUSE|CHILD|SUBSIDIARY|CONTACT_PERSON",
                "role=in:DECISION_MAKER|USER|INFLUENCER|GUARANTOR",
                "since=date");
        rules(
                "holdings",
                "holding_no=required",
                "product_code=required,ref:products",
                "account_no=len:40",
                "currency=required,in:CNY|KRW|USD|EUR",
                "opened_on=date",
                "matures_on=date",
                "closed_on=date",
                "balance=number",
                "credit_limit=number",
                "interest_rate=number",
                "status=required,in:ACTIVE|CLOSED|ARREARS",
                "parent_holding_no=ref:holdings");
        rules(
                "holding_roles",
                "holding_no=required,ref:holdings",
                "customer_no=required,ref:customers",
                "role=required,in:OWNER|AUTHORISED_USER|GUARANTOR");
        rules(
                "standing_orders",
                "order_no=required",
                "holding_no=required,ref:holdings",
                "bank_to=len:60",
                "account_to=len:40",
                "amount=required,number",
                "currency=required",
                "purpose=len:40");
        rules(
                "transactions",
                "transaction_no=required",
                "holding_no=required,ref:holdings",
                "booked_on=required,date",
                "amount=required,number",
                "currency=required,in:CNY|KRW|USD|EUR",
                "kind=required,in:SALARY|DEPOSIT|WITHDRAWAL|TRANSFER_IN|TRANSFER_OUT|CARD_PURCHASE|CASH_ADVANCE|FEE|INTEREST"
                        + "|LOAN_PAYMENT|FX",
                "channel=required,in:BRANCH|ATM|POS|WEB|APP|BATCH",
                "counterparty=len:200",
                "balance_after=number");
        rules(
                "interactions",
                "interaction_no=required",
                "customer_no=required,ref:customers",
                "at=required,time",
                "channel=required,in:CALL_CENTRE|WEB|APP|BRANCH|EMAIL|SMS|DM|CALL",
                "kind=required,in:INQUIRY|COMPLAINT_CALL|PAGE_VIEW|CAMPAIGN_SENT|CAMPAIGN_RESPONSE|MEETING|LOGIN",
                "subject=len:200",
                "content=len:2000",
                "disposition=len:40",
                "campaign_code=len:40");
        rules(
                "complaints",
                "complaint_no=required",
                "customer_no=required,ref:customers",
                "opened_on=required,date",
                "closed_on=date",
                "topic=required,in:FEE|SERVICE|CARD|LOAN|APP|OTHER",
                "text=len:2000",
                "status=required,in:OPEN|IN_PROGRESS|CLOSED",
                "channel=len:12");
    }

    private static void rules(String file, String... columns) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            rules.put(column.substring(0, equals), column.substring(equals + 1));
        }
        RULES.put(file, rules);
    }

    ReferenceImport read(DeliveredBank bank) {
        for (String file : RULES.keySet()) {
            List<Map<String, String>> rows = bank.rows(file);
            counts.put(file, rows.size());
            rejects.put(file, new TreeMap<>());
            Set<String> keys = accepted.computeIfAbsent(file, any -> new HashSet<>());
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : rows) {
                String reason = reason(file, row, seen);
                if (reason == null) {
                    seen.add(key(file, row));
                    keys.add(key(file, row));
                    acceptedRows.computeIfAbsent(file, any -> new ArrayList<>()).add(row);
                } else {
                    rejects.get(file).merge(reason, 1, Integer::sum);
                }
            }
        }
        return this;
    }

    private static String key(String file, Map<String, String> row) {
        List<String> values = List.copyOf(row.values());
        return switch (file) {
            case "currency_rates" -> values.get(0) + "|" + values.get(1);
            case "holding_roles" -> values.get(0) + "|" + values.get(1) + "|" + values.get(2);
            default -> values.get(0);
        };
    }

    private String reason(String file, Map<String, String> row, Set<String> seen) {
        for (Map.Entry<String, String> rule : RULES.get(file).entrySet()) {
            String reason = form(row.get(rule.getKey()), rule.getValue());
            if (reason != null) {
                return reason;
            }
        }
        for (Map.Entry<String, String> rule : RULES.get(file).entrySet()) {
            String value = row.get(rule.getKey());
            int at = rule.getValue().indexOf("ref:");
            if (at >= 0
                    && !value.isEmpty()
                    && !accepted.get(rule.getValue().substring(at + 4)).contains(value)) {
                return "UNKNOWN_REFERENCE";
            }
        }
        return seen.contains(key(file, row)) ? "DUPLICATE_KEY" : null;
    }

    private static String form(String value, String rule) {
        for (String demand : rule.split(",")) {
            if (value.isEmpty()) {
                if (demand.equals("required")) {
                    return "MISSING";
                }
            } else if (demand.equals("date") || demand.equals("time")) {
                if (!isTime(demand, value)) {
                    return "BAD_DATE";
                }
            } else if (demand.equals("number")) {
                if (!isNumber(value)) {
                    return "BAD_NUMBER";
                }
            } else if (demand.startsWith("in:")
                    && !List.of(demand.substring(3).split("\\|")).contains(value)) {
                return "BAD_CODE";
            } else if (demand.startsWith("len:") && value.length() > Integer.parseInt(demand.substring(4))) {
                return "TOO_LONG";
            }
        }
        return null;
    }

    private static boolean isTime(String demand, String value) {
        try {
            return demand.equals("date") ? LocalDate.parse(value) != null : LocalDateTime.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value) != null;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    List<Map<String, String>> accepted(String file) {
        return acceptedRows.getOrDefault(file, List.of());
    }

    int rejected(String file) {
        return rejects.get(file).values().stream().mapToInt(Integer::intValue).sum();
    }

    int rows(String file) {
        return counts.get(file);
    }

    Set<String> files() {
        return RULES.keySet();
    }

    Map<String, Integer> rejects(String file) {
        return rejects.get(file);
    }
}
