package org.acrm.value.entity;

/** SQL of the label of a product in the reader's {@code :language}, else in any, else its code. */
final class Labels {

    private Labels() {}

    static String of(String productId, String code) {
        String label = "from product_label l where l.product_id = " + productId;
        return "coalesce((select l.label " + label + " and l.language = :language), (select max(l.label) " + label
                + "), " + code + ")";
    }
}
