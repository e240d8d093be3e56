package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.LossLine;
import org.acrm.value.entity.LossQueries;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvLine;
import org.acrm.value.entity.LtvListQueries;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModels;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.entity.LtvQueries;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.LtvSum;
import org.acrm.value.entity.ProductProfit;
import org.acrm.value.entity.ProductProfitQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** What the customers whom the caller may see are worth over the whole relationship, and with whom the bank loses money. */
@Stateless
@RolesAllowed("VALUE_READ")
public class LtvReading {

    @Inject
    private LtvQueries values;

    @Inject
    private LtvListQueries lists;

    @Inject
    private LossQueries losses;

    @Inject
    private ProductProfitQueries products;

    @Inject
    private ValueMasking masking;

    @Inject
    private LtvModels models;

    @Inject
    private LtvSettings settings;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private SeenLists seen;

    /** @param night one of the kept nights; the published one where it is null or was not kept */
    public LtvPicture picture(LocalDate night, String language) {
        List<LtvSum> periods = values.periods(sight());
        ValueSight sight = sight(night, periods);
        LtvModel model = models.latest(sight.shown()).orElse(null);
        List<HeldOutWeek> weeks = model == null ? List.of() : models.weeks(sight.shown());
        return LtvPicture.of(
                sight.shown(), values.cells(sight, language), periods, model, weeks, settings.on(sight.shown()));
    }

    /** Of a group of the picture, those first who are worth most. @param night as of {@link #picture} */
    public Page<LtvLine> customers(LocalDate night, LtvChoice which, String language, PageRequest page) {
        ValueSight sight = sight(night);
        Page<LtvLine> found = seen.seen(
                new Entry("LTV_SEEN", "CUSTOMER", null, LtvExport.said(sight, which)),
                page,
                lists.page(sight, which, language, page));
        return new Page<>(masking.values(found.rows()), found.total(), found.exact());
    }

    /** What the caller sees of a night that is kept; of the published one where it is null or was not kept. */
    public ValueSight sight(LocalDate night) {
        return night == null ? sight() : sight(night, values.periods(sight()));
    }

    private ValueSight sight(LocalDate night, List<LtvSum> periods) {
        ValueSight latest = sight();
        boolean kept = night != null
                && periods.stream().anyMatch(period -> period.group().equals(night.toString()));
        return kept ? new ValueSight(night, latest.currency(), latest.scope(), latest.filter()) : latest;
    }

    public Page<LossLine> losses(Of of, String language, PageRequest page) {
        Page<LossLine> found = losses.page(of, sight(), language, page);
        seen.seen(new Entry("LOSSES_SEEN", "CUSTOMER", null, LossExport.said(of)), page, found);
        return new Page<>(masking.losses(found.rows()), found.total(), found.exact());
    }

    /** Sums of the customers whom the caller may see; they name nobody. */
    public Page<ProductProfit> products(ProductProfitQueries.Of of, String language, PageRequest page) {
        return products.page(of, sight(), language, page);
    }

    private ValueSight sight() {
        BankCalendar bank = calendar.current();
        return new ValueSight(bank.shownDate(), bank.baseCurrency(), user.scope(), ValueFilter.ALL);
    }
}
