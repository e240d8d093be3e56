package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.MigrationQueries;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.MoverQueries;
import org.acrm.value.entity.RfmQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** What the customers whom the caller may see are worth to the bank, as of the published night and of dates before it. */
@Stateless
@RolesAllowed("VALUE_READ")
public class ValueReading {

    @Inject
    private RfmQueries rfm;

    @Inject
    private MigrationQueries migration;

    @Inject
    private MoverQueries movers;

    @Inject
    private MoverMasking masking;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    /** @param date null for that of the published night */
    public RfmPicture rfm(LocalDate date, ValueFilter filter) {
        BankCalendar bank = calendar.current();
        ValueSight sight = sight(date, filter, bank);
        return new RfmPicture(
                sight, rfm.counts(sight, sight.shown().isBefore(bank.firstDate())), rfm.fifths(sight.shown()));
    }

    /** Dates that can be compared, one a month, the published one first; none before the first night. */
    public List<LocalDate> dates() {
        BankCalendar bank = calendar.current();
        return bank.published() ? migration.dates(bank.publishedDate()) : List.of();
    }

    /** @param withPurchases whether the purchases of each move are counted too */
    public Migration migration(Period period, MoveBy by, ValueFilter filter, boolean withPurchases) {
        BankCalendar bank = calendar.current();
        MoveSight sight = sight(period, by, filter);
        return new Migration(
                sight, bank.firstDate(), migration.moves(sight), withPurchases ? migration.purchases(sight) : Map.of());
    }

    public Page<MoverLine> movers(Period period, MoveBy by, ValueFilter filter, MoverFilter which, PageRequest page) {
        Page<MoverLine> found = movers.page(sight(period, by, filter), which, page);
        return new Page<>(masking.lines(found.rows()), found.total(), found.exact());
    }

    /**
     * Nothing later than the published night is shown, whatever the address says.
     *
     * @throws BusinessException when no standings are kept of one of the dates, or they are not in their order
     */
    public Period kept(Period period) {
        return period.among(dates());
    }

    MoveSight sight(Period period, MoveBy by, ValueFilter filter) {
        Period kept = kept(period);
        return new MoveSight(kept.from(), sight(kept.to(), filter, calendar.current()), by);
    }

    private ValueSight sight(LocalDate date, ValueFilter filter, BankCalendar bank) {
        LocalDate shown = date == null || date.isAfter(bank.shownDate()) ? bank.shownDate() : date;
        return new ValueSight(shown, bank.baseCurrency(), user.scope(), filter);
    }

    /** Two dates whose standings are compared; one date twice where only the standings of that date are asked for. */
    public record Period(LocalDate from, LocalDate to) implements Serializable {

        /** @param kept the latest first */
        Period among(List<LocalDate> kept) {
            Period shown = !kept.isEmpty() && to.isAfter(kept.get(0)) ? new Period(from, kept.get(0)) : this;
            if (!kept.contains(shown.from) || !kept.contains(shown.to) || shown.from.isAfter(shown.to)) {
                throw new BusinessException("error.value.period", from, to);
            }
            return shown;
        }
    }
}
