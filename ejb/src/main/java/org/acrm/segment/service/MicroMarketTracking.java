package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.MicroMarket;
import org.acrm.segment.entity.MicroMarketPlan;
import org.acrm.segment.entity.MicroMarkets;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.shared.entity.BusinessException;

/** Micro-markets of a segment. The figures are of the whole bank, so they are told to whoever reaches it, and not of a withheld segment. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class MicroMarketTracking {

    private final MicroMarkets markets;
    private final SegmentRepository segments;
    private final SegmentQuality quality;
    private final CalendarRepository calendar;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected MicroMarketTracking() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MicroMarketTracking(
            MicroMarkets markets,
            SegmentRepository segments,
            SegmentQuality quality,
            CalendarRepository calendar,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.markets = markets;
        this.segments = segments;
        this.quality = quality;
        this.calendar = calendar;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param told whether the figures are told to the reader */
    public record Tracked(List<MicroMarket> markets, boolean told, String currency) implements Serializable {}

    public Tracked of(long segment, String language) {
        boolean told = user.scope().kind() == DataScope.Kind.ALL && !quality.withheld(segment);
        List<MicroMarket> all = markets.of(segment, calendar.current().shownDate(), language).stream()
                .map(one -> told ? one : one.untold())
                .toList();
        return new Tracked(all, told, calendar.current().baseCurrency());
    }

    public List<SegmentName> products(String language) {
        return markets.products(language);
    }

    @RolesAllowed("SEGMENT_EDIT")
    public void begin(MicroMarketPlan plan) {
        segments.lockReferences();
        if (segments.get(plan.segment()).state() == SegmentState.RETIRED) {
            throw new BusinessException("error.micro_market.retired");
        }
        markets.add(plan, user.pseudonym(), OffsetDateTime.now(clock));
        audit.record("MICRO_MARKET_BEGUN", "SEGMENT", plan.segment(), plan.name());
    }

    @RolesAllowed("SEGMENT_EDIT")
    public void end(long segment, long market) {
        if (markets.end(segment, market, calendar.current().shownDate().plusDays(1))) {
            audit.record("MICRO_MARKET_ENDED", "SEGMENT", segment, "market " + market);
        }
    }
}
