package org.acrm.access.entity;

/** What is left of a personal value for whoever lacks {@link Permission#CUSTOMER_UNMASK}. Null stays null. */
public final class Mask {

    private static final String DOTS = "••••";

    private Mask() {}

    /** The first character of each word: 王•• , D•• W••. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        StringBuilder masked = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            masked.append(masked.isEmpty() ? "" : " ")
                    .append(Character.toString(word.codePointAt(0)))
                    .append("••");
        }
        return masked.toString();
    }

    /** The first three and last four digits: 138 •••• 6621; a shorter number shows its last two. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        if (digits.length() < 9) {
            return DOTS + " " + tail(digits, 2);
        }
        return digits.substring(0, 3) + " " + DOTS + " " + tail(digits, 4);
    }

    /** The first four (the region) and the last four: 3101 •••••••• 2318. */
    public static String idNumber(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < 12
                ? DOTS + tail(number, 2)
                : number.substring(0, 4) + " " + DOTS + DOTS + " " + tail(number, 4);
    }

    /** The first character and the domain: l••••@example.com. */
    public static String email(String email) {
        if (email == null) {
            return null;
        }
        int at = email.indexOf('@');
        return at < 1 ? DOTS : Character.toString(email.codePointAt(0)) + DOTS + email.substring(at);
    }

    public static String address(String address) {
        return address == null ? null : DOTS;
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? "" : text.substring(text.length() - length);
    }
}
