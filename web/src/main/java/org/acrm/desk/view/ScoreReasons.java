package org.acrm.desk.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Reads the reasons of a score: {@code feature:contribution} pairs, the strongest first. */
@Named
@ApplicationScoped
public class ScoreReasons {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param feature column of the feature catalogue
     * @param contribution in probability
     * @param percent of the strongest reason, for a bar
     */
    public record Reason(String feature, BigDecimal contribution, int percent) implements Serializable {}

    public List<Reason> of(String reasons) {
        if (reasons == null || reasons.isBlank()) {
            return List.of();
        }
        List<String[]> pairs = Stream.of(reasons.split("[,;]"))
                .map(pair -> pair.strip().split(":"))
                .filter(pair -> pair.length == 2)
                .toList();
        BigDecimal strongest =
                pairs.stream().map(pair -> new BigDecimal(pair[1]).abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return pairs.stream().map(pair -> reason(pair, strongest)).toList();
    }

    private static Reason reason(String[] pair, BigDecimal strongest) {
        BigDecimal contribution = new BigDecimal(pair[1]);
        int percent = strongest.signum() == 0
                ? 0
                : contribution
                        .abs()
                        .multiply(HUNDRED)
                        .divide(strongest, 0, java.math.RoundingMode.HALF_UP)
                        .intValue();
        return new Reason(pair[0], contribution, percent);
    }
}
