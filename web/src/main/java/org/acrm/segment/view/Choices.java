package org.acrm.segment.view;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.AttributeName;
import org.acrm.segment.entity.OfferedAttribute.Family;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.segment.service.SegmentOffer.Offer;
import org.acrm.shared.view.Texts;

/** What a definition may speak of, by name. */
public final class Choices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Choice> byName = new LinkedHashMap<>();
    private final String currency;

    public Choices(Offer offer) {
        offer.choices().forEach(one -> byName.put(one.name(), one));
        currency = offer.currency();
    }

    /** Null for what is not offered any more. @param name with or without what it is asked with */
    public Choice find(String name) {
        return byName.get(AttributeName.of(name).base());
    }

    Choice first() {
        return byName.values().iterator().next();
    }

    public String currency() {
        return currency;
    }

    static String label(Choice choice, Texts texts) {
        if (choice.label() == null) {
            return texts.word("segment_attribute", choice.name());
        }
        boolean counted = choice.family() == Family.FACT && choice.parameter() == Parameter.DAYS;
        return counted ? texts.say("segment_segment.text.texts_of", choice.label()) : choice.label();
    }

    private static String offered(Choice choice, Texts texts) {
        String label = label(choice, texts);
        return switch (choice.parameter()) {
            case NONE -> label;
            case DAY -> texts.say("segment_segment.text.any_day", label);
            case DAYS -> texts.say("segment_segment.text.any_days", label);
        };
    }

    /** A value as people read it. */
    static String valueWord(Choice choice, String value, Texts texts) {
        return choice.codes() == null ? choice.words().getOrDefault(value, value) : texts.word(choice.codes(), value);
    }

    /** Under the headings of their families. */
    List<SelectItem> items(Texts texts) {
        List<SelectItem> groups = new ArrayList<>();
        for (Family family : Family.values()) {
            SelectItem[] items = byName.values().stream()
                    .filter(one -> one.family() == family)
                    .map(one -> new SelectItem(one.name(), offered(one, texts)))
                    .toArray(SelectItem[]::new);
            if (items.length > 0) {
                groups.add(new SelectItemGroup(texts.word("segment_family", family), "", false, items));
            }
        }
        return groups;
    }
}
