package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.MigrationQueries;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.MoverQueries;
import org.acrm.value.entity.RfmCount;
import org.acrm.value.entity.RfmQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ValueSights.Period;

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
    private ValueMasking masking;

    @Inject
    private SeenLists seen;

    @Inject
    private ValueSights sights;

    @Inject
    private PictureMemory memory;

    private record AskedMoves(MoveSight sight, boolean withPurchases) implements Serializable {}

    /** @param date null for that of the published night */
    public RfmPicture rfm(LocalDate date, ValueFilter filter) {
        ValueSight sight = sights.at(date, filter);
        return memory.of(RfmPicture.class, sight, () -> new RfmPicture(sight, cells(sight), rfm.fifths(sight.shown())));
    }

    private List<RfmCount> cells(ValueSight sight) {
        BankCalendar bank = sights.bank();
        return sight.shown().equals(bank.publishedDate())
                ? rfm.published(sight)
                : rfm.counts(sight, sight.shown().isBefore(bank.firstDate()));
    }

    /** Of the dates that can be compared those that are offered: one a month, the published one first; none before the first night. */
    public List<LocalDate> dates() {
        return sights.dates();
    }

    /** The kept date that a reader means who names a day: the last one up to it, else the earliest; none before the first night. */
    public Optional<LocalDate> nearest(LocalDate day) {
        return sights.nearest(day);
    }

    /** @param withPurchases whether the purchases of each move are counted too */
    public Migration migration(Period period, MoveBy by, ValueFilter filter, boolean withPurchases) {
        MoveSight sight = sights.between(period, by, filter);
        return memory.of(
                Migration.class,
                new AskedMoves(sight, withPurchases),
                () -> new Migration(
                        sight,
                        sights.bank().firstDate(),
                        migration.moves(sight),
                        withPurchases ? migration.purchases(sight) : Map.of()));
    }

    public Page<MoverLine> movers(Period period, MoveBy by, ValueFilter filter, MoverFilter which, PageRequest page) {
        MoveSight sight = sights.between(period, by, filter);
        Page<MoverLine> found = movers.page(sight, which, page);
        seen.seen(new Entry("MOVERS_SEEN", "MOVEMENT", null, MoversExport.said(sight, which)), page, found);
        return new Page<>(masking.movers(found.rows()), found.total(), found.exact());
    }

    /** @throws BusinessException when no standings are kept of one of the dates, or they are not in their order */
    public Period kept(Period period) {
        return sights.kept(period);
    }
}
