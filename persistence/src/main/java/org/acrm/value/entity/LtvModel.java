package org.acrm.value.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The model of buying as it was fitted last.
 *
 * @param parameters r, alpha, a and b of how often (BG/NBD), p, q and gamma (minor units) of how much; none where it was not fitted. Those of Pareto/NBD stand beside them
 *     where its likelihood has a clear top
 * @param held customers who held something a year before the fit. @param left those of them who held nothing any more
 */
public record LtvModel(
        LocalDate fittedOn,
        BuyingTime time,
        long buyers,
        State state,
        long held,
        long left,
        Long settingId,
        List<Parameter> parameters)
        implements Serializable {

    /** r, alpha, s and beta of Pareto/NBD. */
    public static final List<String> PARETO_NBD = List.of("pareto_r", "pareto_alpha", "pareto_s", "pareto_beta");

    private static final int DIGITS = 8;

    /** A larger standard error tells nothing. */
    private static final double MOST = 1e12;

    /** What became of the fit. */
    public enum State {
        FITTED,
        /** How often is fitted; amounts differ too widely, so each customer's own mean stands. */
        OWN_AMOUNTS,
        /** Too few buyers to learn from. */
        TOO_FEW,
        /** The likelihood has no clear top. */
        NOT_SETTLED
    }

    /** @param error null where the likelihood does not tell */
    public record Parameter(String name, BigDecimal estimate, BigDecimal error) implements Serializable {

        public static Parameter of(String name, double estimate, double error) {
            return new Parameter(name, decimal(estimate), error < MOST ? decimal(error) : null);
        }

        private static BigDecimal decimal(double value) {
            return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
        }
    }

    public LtvModel {
        parameters = List.copyOf(parameters);
    }

    /** Whether it foretells how often customers buy. */
    public boolean fitted() {
        return state == State.FITTED || state == State.OWN_AMOUNTS;
    }

    /** Whether Pareto/NBD was tried and did not settle. */
    public boolean withoutPareto() {
        return state != State.TOO_FEW && parameters.stream().noneMatch(p -> PARETO_NBD.contains(p.name()));
    }

    /** Share of the customers who leave in a year, a little drawn to one half where few are known (rule of succession). */
    public double leaving() {
        return (left + 1.0) / (held + 2.0);
    }

    /** @throws java.util.NoSuchElementException where the model was not fitted */
    public double parameter(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .estimate()
                .doubleValue();
    }
}
