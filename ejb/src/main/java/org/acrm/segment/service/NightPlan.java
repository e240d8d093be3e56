package org.acrm.segment.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.SegmentNights.NightRule;
import org.acrm.segment.service.SegmentSet.Given;
import org.acrm.segment.service.SegmentSet.Rule;
import org.acrm.shared.entity.BusinessException;

/** The rules that a night goes by, read once for all its chunks. */
public final class NightPlan {

    private static final Logger LOG = Logger.getLogger(NightPlan.class.getName());

    private final Map<Long, NightRule> written = new LinkedHashMap<>();
    private final Map<Long, Rule> read = new HashMap<>();
    private final DefinitionJson json;
    private final List<Long> assigned = new ArrayList<>();
    private final List<Long> outOfUse;

    /** @param outOfUse rules whose members the night ends */
    NightPlan(List<NightRule> rules, List<Long> outOfUse, DefinitionJson json) {
        rules.forEach(one -> written.put(one.segment(), one));
        this.outOfUse = outOfUse;
        this.json = json;
        SegmentSet trial = new SegmentSet(this::rule, null);
        written.keySet().stream().filter(id -> readable(trial, id)).forEach(assigned::add);
    }

    private static boolean readable(SegmentSet trial, long id) {
        try {
            trial.add(id);
            return true;
        } catch (BusinessException e) {
            LOG.log(Level.WARNING, "Segment " + id + " is not assigned: " + e.key());
            return false;
        }
    }

    private Rule rule(long id) {
        NightRule rule = written.get(id);
        if (rule == null) {
            return new Rule(String.valueOf(id), null, null);
        }
        return read.computeIfAbsent(id, any -> new Rule(rule.name(), rule.parent(), json.read(rule.definition())));
    }

    /** All that it assigns, for one chunk. */
    SegmentSet set(Given given) {
        SegmentSet set = new SegmentSet(this::rule, given);
        assigned.forEach(set::add);
        return set;
    }

    /** Segments whose memberships it writes. */
    List<Long> kept() {
        List<Long> kept = new ArrayList<>(outOfUse);
        kept.addAll(assigned);
        return kept;
    }

    /** Segments that speak of what there is no more, or of themselves; their members stay as they are. */
    public long unread() {
        return written.size() - assigned.size();
    }
}
