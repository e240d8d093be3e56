package org.acrm.campaign.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.entity.BusinessException;

/**
 * What somebody says of an offer.
 *
 * @param names by language, all of {@link #LANGUAGES}; so are {@code arguments}
 * @param product null for an offer that is no product
 * @param kind only customers of this kind; null for all
 * @param leastAge only customers known to be as old, in full years; null for all
 * @param from first day, until the last
 */
public record OfferDraft(
        Map<String, String> names,
        Map<String, String> arguments,
        Long product,
        ConsentChannel channel,
        CustomerKind kind,
        Integer leastAge,
        LocalDate from,
        LocalDate until)
        implements Serializable {

    public static final List<String> LANGUAGES = List.of("en", "zh", "ko");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ARGUMENT = 400;
    private static final int OLDEST = 120;

    public OfferDraft {
        for (String language : LANGUAGES) {
            require(names.get(language), LONGEST_NAME);
            require(arguments.get(language), LONGEST_ARGUMENT);
        }
        if (channel == null || from == null || until == null || until.isBefore(from)) {
            throw new BusinessException("error.offer.window");
        }
        if (leastAge != null && (leastAge < 1 || leastAge > OLDEST)) {
            throw new BusinessException("error.offer.age", OLDEST);
        }
        names = Map.copyOf(names);
        arguments = Map.copyOf(arguments);
    }

    private static void require(String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new BusinessException("error.offer.text", longest);
        }
    }
}
