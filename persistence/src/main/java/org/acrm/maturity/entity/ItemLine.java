package org.acrm.maturity.entity;

import java.io.Serializable;
import java.util.Map;

/** An item as it is read; an area reads alike and has no texts. @param wordings fifteen */
public record ItemLine(
        long id,
        long model,
        String code,
        int weight,
        Map<String, String> labels,
        Map<WordingPlace, Wording> wordings,
        int version)
        implements Serializable {

    /** English where there is none in the language. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.get("en"));
    }

    public Wording wording(MaturityLevel level, String language) {
        Wording own = wordings.get(new WordingPlace(level.step(), language));
        return own == null ? wordings.get(new WordingPlace(level.step(), "en")) : own;
    }

    /** Code of the area that it is, or that it belongs to. */
    public String area() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
