package org.acrm.demo.bank;

/** A node of the branch tree; the head office has no parent. */
public record Branch(String code, String name, String parentCode, String region, Market market) {

    /** Where a branch is at home: it decides the language of most of its customers and the currency of their accounts. */
    public enum Market {
        CHINA,
        KOREA,
        ABROAD;

        public static Market ofLanguage(String language) {
            return switch (language) {
                case "zh" -> CHINA;
                case "ko" -> KOREA;
                default -> ABROAD;
            };
        }
    }
}
