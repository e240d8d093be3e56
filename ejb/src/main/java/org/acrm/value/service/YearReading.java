package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.value.entity.BuyerQueries;
import org.acrm.value.entity.CohortQueries;
import org.acrm.value.entity.DecileQueries;
import org.acrm.value.entity.DormancyQueries;
import org.acrm.value.entity.RetentionQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** What the customers in the caller's sight bought year by year. */
@Stateless
@RolesAllowed("VALUE_READ")
public class YearReading {

    /** Where nobody says otherwise. */
    private static final List<Long> BORDERS = List.of(100_000L, 500_000L, 2_000_000L, 10_000_000L);

    private static final int MOST_BANDS = 9;

    private record OfBands(ValueSight sight, int year, List<Long> borders) implements Serializable {}

    @Inject
    private BuyerQueries buyers;

    @Inject
    private DecileQueries deciles;

    @Inject
    private CohortQueries cohorts;

    @Inject
    private RetentionQueries retention;

    @Inject
    private DormancyQueries dormancy;

    @Inject
    private YearGrades grades;

    @Inject
    private PictureMemory memory;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    /** The years in which anybody bought, the latest first. */
    public List<Integer> years() {
        int last = calendar.current().shownDate().getYear();
        return deciles.years().stream().filter(year -> year <= last).toList();
    }

    /** The year, where anybody bought in it, else the latest; the current one where nobody has bought. */
    public int known(Integer year) {
        List<Integer> years = years();
        if (years.contains(year)) {
            return year;
        }
        return years.isEmpty() ? calendar.current().shownDate().getYear() : years.get(0);
    }

    public YearDeciles deciles(int year) {
        ValueSight sight = sight(year);
        return memory.of(
                YearDeciles.class, sight, year, () -> new YearDeciles(sight, year, deciles.deciles(sight, year)));
    }

    /** @param borders of the bands, rising, minor units of the base currency; none for {@link #BORDERS} */
    public BuyerProfile profile(int year, List<Long> borders) {
        ValueSight sight = sight(year);
        List<Long> bands = borders.isEmpty()
                ? BORDERS
                : borders.stream().sorted().distinct().limit(MOST_BANDS).toList();
        return memory.of(
                BuyerProfile.class,
                new OfBands(sight, year, bands),
                () -> new BuyerProfile(sight, year, bands, buyers.counts(sight, year, bands)));
    }

    public Activation activation(int last) {
        ValueSight sight = sight(last);
        return memory.of(
                Activation.class, sight, last, () -> new Activation(sight, last, cohorts.activation(sight, last)));
    }

    /** @param year whose purchases are told; standings are those of the day that is shown */
    public CustomerLife life(int year) {
        ValueSight sight = sight(year);
        return memory.of(
                CustomerLife.class,
                sight,
                year,
                () -> new CustomerLife(
                        retention.repurchases(sight, year),
                        retention.patterns(sight, year),
                        dormancy.standings(today())));
    }

    /** Grades of the last day of the year that is told against those of a year before (layout D). */
    public GradeMoves grades(int year) {
        ValueSight sight = sight(year);
        return memory.of(GradeMoves.class, sight, year, () -> grades.of(sight));
    }

    private ValueSight today() {
        return sight(calendar.current().shownDate().getYear());
    }

    /** As of the end of the year, or of the published night where the year has not ended. */
    private ValueSight sight(int year) {
        BankCalendar bank = calendar.current();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate shown = bank.shownDate().isBefore(end) ? bank.shownDate() : end;
        return new ValueSight(shown, bank.baseCurrency(), user.scope(), ValueFilter.ALL);
    }
}
