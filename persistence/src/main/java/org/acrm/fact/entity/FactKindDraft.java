package org.acrm.fact.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.BusinessException;

/**
 * What a steward says of a kind of fact.
 *
 * @param labels by language, all of {@link #LANGUAGES}; so are {@code advice}
 * @param product what suits whoever the fact is true of; null for none
 * @param holdMonths months after which what was said says nothing any more
 */
public record FactKindDraft(
        Map<String, String> labels,
        Map<String, String> advice,
        FactTopic topic,
        ProductKind product,
        int holdMonths,
        boolean retired)
        implements Serializable {

    public static final List<String> LANGUAGES = List.of("en", "zh", "ko");
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_ADVICE = 200;
    private static final int LONGEST_HOLD = 120;

    public FactKindDraft {
        for (String language : LANGUAGES) {
            require(labels.get(language), LONGEST_LABEL);
            require(advice.get(language), LONGEST_ADVICE);
        }
        if (topic == null || holdMonths < 1 || holdMonths > LONGEST_HOLD) {
            throw new BusinessException("error.fact.hold", LONGEST_HOLD);
        }
        labels = Map.copyOf(labels);
        advice = Map.copyOf(advice);
    }

    private static void require(String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new BusinessException("error.fact.label", longest);
        }
    }
}
