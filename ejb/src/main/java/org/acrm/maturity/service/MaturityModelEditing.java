package org.acrm.maturity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.maturity.entity.ItemDescription;
import org.acrm.maturity.entity.MaturityModel;
import org.acrm.maturity.entity.MaturityModelRepository;
import org.acrm.maturity.entity.MaturityNode;
import org.acrm.maturity.entity.ModelState;
import org.acrm.shared.entity.BusinessException;

/** The administrator adapts the maturity model: one draft at a time, a copy of the latest edition. */
@Stateless
@RolesAllowed("MATURITY_EDIT")
public class MaturityModelEditing {

    private final MaturityModelRepository models;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    protected MaturityModelEditing() {
        this(null, null, null, null);
    }

    @Inject
    public MaturityModelEditing(MaturityModelRepository models, AuditTrail audit, CurrentUser user, Clock clock) {
        this.models = models;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @return id of the draft; of the one that is there, if there is one */
    public long draft() {
        return models.latest(ModelState.DRAFT).map(MaturityModel::id).orElseGet(() -> {
            MaturityModel last = models.latest(ModelState.RELEASED)
                    .orElseThrow(() -> new BusinessException("error.maturity.unknown"));
            MaturityModel draft = models.copy(last, user.pseudonym(), OffsetDateTime.now(clock));
            audit.record("MATURITY_MODEL_DRAFTED", "MATURITY_MODEL", draft.id(), named(draft));
            return draft.id();
        });
    }

    /** @param version of the item that the editor saw */
    public void change(long item, int version, ItemDescription said) {
        MaturityNode node = models.node(item, version);
        MaturityModel draft = models.draft(node.modelId());
        node.describe(said);
        audit.record("MATURITY_ITEM_CHANGED", "MATURITY_MODEL", draft.id(), named(draft) + " " + node.code());
    }

    /** @param version of the area that the editor saw */
    public void changeArea(long area, int version, Map<String, String> labels, int weight) {
        MaturityNode node = models.node(area, version);
        MaturityModel draft = models.draft(node.modelId());
        node.describeArea(labels, weight);
        audit.record("MATURITY_ITEM_CHANGED", "MATURITY_MODEL", draft.id(), named(draft) + " " + node.code());
    }

    /** @return id of the new item, the last of its area */
    public long add(long area, ItemDescription said) {
        MaturityNode above = models.node(area);
        MaturityModel draft = models.draft(above.modelId());
        MaturityNode item = models.add(above, said);
        audit.record("MATURITY_ITEM_ADDED", "MATURITY_MODEL", draft.id(), named(draft) + " " + item.code());
        return item.id();
    }

    public void remove(long item, int version) {
        MaturityNode node = models.node(item, version);
        MaturityModel draft = models.draft(node.modelId());
        models.remove(node);
        audit.record("MATURITY_ITEM_REMOVED", "MATURITY_MODEL", draft.id(), named(draft) + " " + node.code());
    }

    /** For good. @param note what is new in it */
    public void release(long model, int version, String note) {
        MaturityModel draft = models.draft(model, version);
        draft.release(note, user.pseudonym(), OffsetDateTime.now(clock));
        audit.record("MATURITY_MODEL_RELEASED", "MATURITY_MODEL", model, named(draft));
    }

    public void discard(long model, int version) {
        MaturityModel draft = models.draft(model, version);
        audit.record("MATURITY_MODEL_DISCARDED", "MATURITY_MODEL", model, named(draft));
        models.discard(draft);
    }

    private static String named(MaturityModel model) {
        return "edition " + model.edition();
    }
}
