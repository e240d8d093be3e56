package org.acrm.intake.service;

import java.io.Serializable;

/** A field that no column fills, and the text that every row gets instead; columns may stand in it in braces. */
public class MappedField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final boolean required;
    private String text;

    MappedField(String name, boolean required, String text) {
        this.name = name;
        this.required = required;
        this.text = text;
    }

    public boolean isMissing() {
        return required && (text == null || text.isBlank());
    }

    public String getName() {
        return name;
    }

    public boolean isRequired() {
        return required;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
