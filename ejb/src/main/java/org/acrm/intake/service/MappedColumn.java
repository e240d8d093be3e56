package org.acrm.intake.service;

import java.io.Serializable;
import java.util.List;

/** A delivered column and what becomes of it, in a form. */
public class MappedColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String samples;
    private String field;
    private String codedFor;
    private List<MappedCode> codes = List.of();
    private List<String> words = List.of();

    /** @param samples some of its values, personal ones masked for whoever may not see them */
    MappedColumn(String name, String samples, String field) {
        this.name = name;
        this.samples = samples;
        this.field = field;
    }

    /** @param own words of the bank that a coded field may have */
    void coded(List<MappedCode> delivered, List<String> own) {
        codedFor = field;
        codes = List.copyOf(delivered);
        words = List.copyOf(own);
    }

    /** The field to which the codes belong. */
    String codedFor() {
        return codedFor;
    }

    public boolean isMapped() {
        return field != null && !field.isEmpty();
    }

    public boolean isCoded() {
        return !codes.isEmpty();
    }

    public String getName() {
        return name;
    }

    public String getSamples() {
        return samples;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public List<MappedCode> getCodes() {
        return codes;
    }

    public List<String> getWords() {
        return words;
    }
}
