package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.EffectQueries;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderLine;
import org.acrm.value.entity.HolderQueries;
import org.acrm.value.entity.PenetrationQueries;
import org.acrm.value.entity.ProductChoice;
import org.acrm.value.entity.ProductName;
import org.acrm.value.entity.PurchaseQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ValueSights.Period;

/** Who of the customers in the caller's sight holds which product, and who began to. */
@Stateless
@RolesAllowed("VALUE_READ")
public class ProductReading {

    @Inject
    private PenetrationQueries penetration;

    @Inject
    private EffectQueries effects;

    @Inject
    private PurchaseQueries purchases;

    @Inject
    private HolderQueries holders;

    @Inject
    private ValueMasking masking;

    @Inject
    private SeenLists seen;

    @Inject
    private ValueSights sights;

    @Inject
    private PictureMemory memory;

    private record OfPeriod(ValueSight sight, LocalDate from) implements Serializable {}

    private record OfProduct(ValueSight sight, LocalDate from, ProductChoice what) implements Serializable {}

    public Penetration penetration(Period period, ValueFilter filter) {
        ValueSight sight = sight(period, filter);
        return memory.of(
                Penetration.class,
                new OfPeriod(sight, period.from()),
                () -> new Penetration(sight, period.from(), penetration.counts(sight, period.from())));
    }

    /** By kind and code. @param language of their names */
    public List<ProductName> products(String language) {
        return penetration.products(language);
    }

    /** @param period from the start date, such as the launch, to the date on which the grades are compared */
    public ProductEffect effect(Period period, ValueFilter filter, ProductChoice what) {
        ValueSight sight = sight(period, filter);
        LocalDate from = period.from();
        return memory.of(
                ProductEffect.class,
                new OfProduct(sight, from, what),
                () -> new ProductEffect(
                        sight,
                        from,
                        effects.counts(sight, from, what),
                        effects.standing(sight, from, what),
                        effects.next(sight, from, what)));
    }

    /** What those who took a first product in the period took, and what others took next. */
    public Purchases purchases(Period period, ValueFilter filter) {
        ValueSight sight = sight(period, filter);
        LocalDate from = period.from();
        return memory.of(
                Purchases.class,
                new OfPeriod(sight, from),
                () -> new Purchases(sight, from, purchases.counts(sight, from)));
    }

    public Page<HolderLine> holders(Period period, ValueFilter filter, HolderFilter which, PageRequest page) {
        Page<HolderLine> found = holders.page(sight(period, filter), period.from(), which, page);
        String said = HoldersExport.said(sights.kept(period), filter, which);
        seen.seen(new Entry("HOLDERS_SEEN", "PRODUCT", which.what().product(), said), page, found);
        return new Page<>(masking.holders(found.rows()), found.total(), found.exact());
    }

    private ValueSight sight(Period period, ValueFilter filter) {
        return sights.at(sights.kept(period).to(), filter);
    }
}
