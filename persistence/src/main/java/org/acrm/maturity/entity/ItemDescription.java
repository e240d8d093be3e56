package org.acrm.maturity.entity;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.shared.entity.BusinessException;

/**
 * What an administrator says of an item: its name, its weight in its area, and each level in each language.
 *
 * @param labels by language, all of {@link #LANGUAGES}
 * @param levels fifteen texts
 */
public record ItemDescription(Map<String, String> labels, int weight, Map<WordingPlace, String> levels)
        implements Serializable {

    public static final List<String> LANGUAGES = List.of("en", "zh", "ko");
    public static final int LONGEST_LABEL = 120;
    public static final int LONGEST_TEXT = 600;
    private static final int HEAVIEST = 9;

    public ItemDescription {
        labels = labels(labels);
        weight = weight(weight);
        Map<WordingPlace, String> stripped =
                new TreeMap<>(Comparator.comparingInt(WordingPlace::step).thenComparing(WordingPlace::language));
        for (MaturityLevel level : MaturityLevel.values()) {
            for (String language : LANGUAGES) {
                WordingPlace place = new WordingPlace(level.step(), language);
                stripped.put(place, text(levels.get(place), LONGEST_TEXT, "error.maturity.wording"));
            }
        }
        levels = stripped;
    }

    /** Stripped, in all languages. */
    static Map<String, String> labels(Map<String, String> said) {
        Map<String, String> labels = new TreeMap<>();
        LANGUAGES.forEach(l -> labels.put(l, text(said.get(l), LONGEST_LABEL, "error.maturity.label")));
        return Map.copyOf(labels);
    }

    static int weight(int said) {
        if (said < 1 || said > HEAVIEST) {
            throw new BusinessException("error.maturity.weight", HEAVIEST);
        }
        return said;
    }

    private static String text(String said, int longest, String refusal) {
        String text = said == null ? "" : said.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new BusinessException(refusal, longest);
        }
        return text;
    }
}
