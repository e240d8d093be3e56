package org.acrm.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.ListView;
import org.acrm.access.entity.ListViewRepository;
import org.acrm.access.entity.StaffPost;
import org.acrm.access.entity.ViewAudience;
import org.acrm.access.entity.ViewedList;
import org.acrm.shared.entity.BusinessException;

/**
 * Lists as people keep them: for themselves, for their branch, or as what the branch's people see first. A view says which rows are asked
 * for and never gives a right: whoever opens it sees what the own data scope allows. Who sees a branch may share with it.
 */
@Stateless
@RolesAllowed({"CUSTOMER_READ", "VALUE_READ"})
public class ListViews {

    private static final String EVERYBODY = "/";

    private final ListViewRepository views;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected ListViews() {
        this(null, null, null, null);
    }

    @Inject
    public ListViews(ListViewRepository views, CurrentUser user, AuditTrail audit, Clock clock) {
        this.views = views;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own views, then the shared ones from the widest to the nearest branch. */
    public List<KeptView> of(ViewedList list) {
        String me = user.pseudonym();
        Optional<String> shares = sharesWith();
        return views.of(list, me, standsAt()).stream()
                .map(view -> new KeptView(
                        view.id(), view.name(), view.address(), view.audience(), removable(view, me, shares)))
                .toList();
    }

    /** Whether the person may keep views for a branch. */
    public boolean mayShare() {
        return sharesWith().isPresent();
    }

    /**
     * Keeps the view, in place of the person's former one of that name.
     *
     * @param parameters of the page's address; only those that the list knows are kept
     * @throws BusinessException without a name, with too many filters, or when the person may not share
     */
    public long keep(ViewedList list, String name, Map<String, String> parameters, ViewAudience audience) {
        String branch = audience == ViewAudience.OWN
                ? null
                : sharesWith().orElseThrow(() -> new BusinessException("error.view.share"));
        String me = user.pseudonym();
        ListView made = new ListView(list, name, me);
        ListView view = views.named(list, me, made.name()).orElse(made);
        view.keep(list.address(parameters), audience, branch, OffsetDateTime.now(clock));
        if (view == made) {
            views.add(view);
        }
        audit.record("LIST_VIEW_KEPT", "LIST_VIEW", view.id(), list + " " + audience);
        return view.id();
    }

    /** @throws BusinessException for a view of somebody else that is not this person's to remove */
    public void remove(long id) {
        ListView view = views.find(id).orElseThrow(() -> new BusinessException("error.view.unknown"));
        if (!removable(view, user.pseudonym(), sharesWith())) {
            throw new BusinessException("error.view.unknown");
        }
        views.remove(view);
        audit.record("LIST_VIEW_REMOVED", "LIST_VIEW", id, view.list() + " " + view.audience());
    }

    private static boolean removable(ListView view, String person, Optional<String> shares) {
        return view.belongsTo(person)
                || view.branchPath() != null
                        && shares.filter(view.branchPath()::startsWith).isPresent();
    }

    private String standsAt() {
        return user.post().map(StaffPost::branchPath).orElse(EVERYBODY);
    }

    private Optional<String> sharesWith() {
        DataScope scope = user.scope();
        return switch (scope.kind()) {
            case ALL -> Optional.of(EVERYBODY);
            case BRANCH -> Optional.of(scope.branchPath());
            case PORTFOLIO, NONE -> Optional.empty();
        };
    }
}
