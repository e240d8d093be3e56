package org.acrm.customer.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BusinessException;

/**
 * What an administrator says of a node.
 *
 * @param labels by language, all of {@link #LANGUAGES}
 * @param source the system that is to deliver an item; null where the product tells where it reads it
 * @param owner of an item, else null
 * @param sensitivity of an item, else null
 */
public record InfoDescription(
        Map<String, String> labels,
        String source,
        InfoOwner owner,
        InfoSensitivity sensitivity,
        int ordinal,
        boolean shown)
        implements Serializable {

    public static final List<String> LANGUAGES = List.of("en", "zh", "ko");
    private static final int LONGEST = 80;
    private static final int LONGEST_SOURCE = 60;

    public InfoDescription {
        for (String language : LANGUAGES) {
            String label = labels.get(language);
            if (label == null || label.isBlank() || label.length() > LONGEST) {
                throw new BusinessException("error.catalogue.label", LONGEST);
            }
        }
        labels = Map.copyOf(labels);
        source = source == null || source.isBlank() ? null : source.strip();
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new BusinessException("error.catalogue.source", LONGEST_SOURCE);
        }
    }
}
