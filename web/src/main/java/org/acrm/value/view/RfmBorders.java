package org.acrm.value.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.service.RfmPicture;

/** Where the fifths begin, as people say it: days since the last purchase, purchases, money in a year. */
public record RfmBorders(LocalDate date, String currency, List<Fifth> fifths) implements Serializable {

    static RfmBorders of(RfmPicture picture) {
        return new RfmBorders(picture.sight().shown(), picture.sight().currency(), picture.fifths());
    }

    /** Days without a purchase on the shown date: the fifth of the most recent is the one with the fewest. */
    public String days(Texts texts, int number) {
        Optional<Fifth> fifth = fifth(Dimension.R, number);
        Optional<Fifth> next = above(Dimension.R, number);
        if (fifth.isEmpty()) {
            return "";
        }
        long most = daysAgo(fifth.get());
        long least = next.map(n -> daysAgo(n) + 1).orElse(0L);
        boolean oldest = fifths.stream().noneMatch(f -> f.dimension() == Dimension.R && f.number() < number);
        return oldest ? texts.say("value_rfm.text.days_on", least) : texts.say("value_rfm.text.days", least, most);
    }

    private long daysAgo(Fifth fifth) {
        return date.toEpochDay() - fifth.lowerBorder();
    }

    public String purchases(Texts texts, int number) {
        Optional<Fifth> fifth = fifth(Dimension.F, number);
        if (fifth.isEmpty()) {
            return "";
        }
        long least = fifth.get().lowerBorder();
        return above(Dimension.F, number)
                .map(next -> next.lowerBorder() - 1)
                .map(most -> most == least
                        ? texts.say("value_rfm.text.just", least)
                        : texts.say("value_rfm.text.span", least, most))
                .orElseGet(() -> texts.say("value_rfm.text.on", least));
    }

    /** From what yearly amount on a customer is in the fifth; null where nobody is. */
    public Money amount(int number) {
        return fifth(Dimension.M, number)
                .map(f -> new Money(f.lowerBorder(), currency))
                .orElse(null);
    }

    private Optional<Fifth> fifth(Dimension dimension, int number) {
        return fifths.stream()
                .filter(f -> f.dimension() == dimension && f.number() == number)
                .findFirst();
    }

    private Optional<Fifth> above(Dimension dimension, int number) {
        return fifths.stream()
                .filter(f -> f.dimension() == dimension && f.number() > number)
                .min(Comparator.comparingInt(Fifth::number));
    }
}
