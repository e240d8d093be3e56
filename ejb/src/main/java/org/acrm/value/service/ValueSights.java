package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.MigrationQueries;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** What the caller may look at: the own scope, and nothing later than the published night, whatever the address says. */
@ApplicationScoped
public class ValueSights {

    /** Two dates whose standings are compared; one date twice where only the standings of that date are asked for. */
    public record Period(LocalDate from, LocalDate to) implements Serializable {

        /** @param latest nothing later is seen */
        Period among(LocalDate latest, Predicate<LocalDate> kept) {
            Period shown = to.isAfter(latest) ? new Period(from, latest) : this;
            if (!kept.test(shown.from) || !kept.test(shown.to) || shown.from.isAfter(shown.to)) {
                throw new BusinessException("error.value.period", from, to);
            }
            return shown;
        }
    }

    @Inject
    private MigrationQueries migration;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    /** @param date null for that of the published night */
    public ValueSight at(LocalDate date, ValueFilter filter) {
        return new ValueSight(shown(date), bank().baseCurrency(), user.scope(), filter);
    }

    /** @throws BusinessException when no standings are kept of one of the dates, or they are not in their order */
    public MoveSight between(Period period, MoveBy by, ValueFilter filter) {
        Period kept = kept(period);
        return new MoveSight(kept.from(), at(kept.to(), filter), by);
    }

    public Period kept(Period period) {
        BankCalendar bank = bank();
        return period.among(bank.shownDate(), date -> bank.published() && migration.kept(date));
    }

    /** The kept date that a reader means who names a day: the last one up to it, else the earliest; none before the first night. */
    public Optional<LocalDate> nearest(LocalDate day) {
        return bank().published() ? migration.nearest(day, shown(null)) : Optional.empty();
    }

    /** Of the dates that can be compared those that are offered: one a month, the published one first; none before the first night. */
    public List<LocalDate> dates() {
        BankCalendar bank = bank();
        return bank.published() ? migration.dates(bank.publishedDate()) : List.of();
    }

    /** @param date null for that of the published night */
    public LocalDate shown(LocalDate date) {
        LocalDate latest = bank().shownDate();
        return date == null || date.isAfter(latest) ? latest : date;
    }

    public BankCalendar bank() {
        return calendar.current();
    }
}
