package org.acrm.segment.entity;

/** How a cluster stands in a variable, or a customer group in the matrix, compared with all customers. */
public enum Level {
    HIGH("H"),
    MEDIUM("M"),
    LOW("L");

    private final String letter;

    Level(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
