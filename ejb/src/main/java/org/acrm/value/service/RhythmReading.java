package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.CycleRows;
import org.acrm.value.entity.CycleSetting;
import org.acrm.value.entity.CycleSettings;
import org.acrm.value.entity.GroupChange;
import org.acrm.value.entity.SilentLine;
import org.acrm.value.entity.SilentQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.kernel.CycleBand;

/** Customers by what their silence means, and where the bands begin (CHN-04). */
@Stateless
@RolesAllowed("VALUE_READ")
public class RhythmReading {

    @Inject
    private ValueSights sights;

    @Inject
    private SilentQueries silent;

    @Inject
    private CycleRows rows;

    @Inject
    private CycleSettings settings;

    @Inject
    private ValueMasking masking;

    @Inject
    private SeenLists seen;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Customers in each band that holds anybody whom the caller may see. */
    public Map<String, Long> bands() {
        return silent.bands(sight());
    }

    public Page<SilentLine> page(CycleBand band, PageRequest page) {
        Page<SilentLine> found = silent.page(sight(), band.name(), page);
        seen.seen(new Entry("SILENT_SEEN", "MOVEMENT", null, "band " + band), page, found);
        return new Page<>(masking.silent(found.rows()), found.total(), found.exact());
    }

    private ValueSight sight() {
        return sights.at(null, ValueFilter.ALL);
    }

    /** The latest first. */
    public List<CycleSetting> history() {
        return settings.history();
    }

    /** What other borders would make of the customers of the published night, of the whole bank, before anybody says them. */
    @RolesAllowed("VALUE_EDIT")
    public List<GroupChange> effect(CycleSetting tried) {
        tried.checkBorders();
        return rows.effect(sights.shown(null), tried.borders());
    }

    /** Counts from the next night on. @param said its id, author and time are set here */
    @RolesAllowed("VALUE_EDIT")
    public void say(CycleSetting said) {
        settings.add(said.by(user.pseudonym(), clock.instant()));
        audit.record("CYCLE_RULE_SET", "CYCLE_RULE", null, said.toString());
    }
}
