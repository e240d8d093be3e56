package org.acrm.fact.entity;

/** Where free text about a customer stands: what staff wrote down of contacts, and complaints. */
public enum TextSource {
    INTERACTION("activity_interaction", "cast(t.happened_at as date)", "t.content"),
    COMPLAINT("feedback_complaint", "t.opened_on", "t.text");

    private final String table;
    private final String day;
    private final String words;

    TextSource(String table, String day, String words) {
        this.table = table;
        this.day = day;
        this.words = words;
    }

    String table() {
        return table;
    }

    /** SQL of the day on which it was said, over alias {@code t}. */
    String day() {
        return day;
    }

    /** SQL of the text, over alias {@code t}. */
    String words() {
        return words;
    }
}
