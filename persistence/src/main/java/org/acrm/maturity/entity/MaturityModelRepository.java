package org.acrm.maturity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** The editions of the maturity model. */
@ApplicationScoped
public class MaturityModelRepository {

    private static final String TWINS =
            " from maturity_node s join maturity_node t on t.model_id = :target and t.code = s.code";

    /** Areas first, since items point at them. */
    private static final List<String> COPYING = List.of(
            "insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select :target, null, s.code,"
                    + " s.ordinal, s.weight, 0 from maturity_node s where s.model_id = :source and s.parent_id is null",
            "insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select :target, t.id, s.code,"
                    + " s.ordinal, s.weight, 0 from maturity_node s join maturity_node p on p.id = s.parent_id join"
                    + " maturity_node t on t.model_id = :target and t.code = p.code where s.model_id = :source",
            "insert into maturity_label (node_id, language, label) select t.id, l.language, l.label" + TWINS
                    + " join maturity_label l on l.node_id = s.id where s.model_id = :source",
            "insert into maturity_wording (node_id, step, language, wording, origin) select t.id, w.step, w.language,"
                    + " w.wording, w.origin" + TWINS
                    + " join maturity_wording w on w.node_id = s.id where s.model_id = :source");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MaturityModelRepository() {}

    public MaturityModelRepository(EntityManager database) {
        this.database = database;
    }

    /** The latest first. */
    public List<EditionLine> editions() {
        return database
                .createQuery("select m from MaturityModel m order by m.edition desc", MaturityModel.class)
                .getResultList()
                .stream()
                .map(MaturityModel::line)
                .toList();
    }

    public Optional<MaturityModel> latest(ModelState state) {
        return database.createQuery(
                        "select m from MaturityModel m where m.state = :state order by m.edition desc",
                        MaturityModel.class)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public MaturityModel get(long id) {
        return found(database.find(MaturityModel.class, id));
    }

    /** A draft for whoever changes it; nobody releases it meanwhile. */
    public MaturityModel draft(long id) {
        MaturityModel model = found(database.find(MaturityModel.class, id, LockModeType.PESSIMISTIC_WRITE));
        model.mustBeDraft();
        return model;
    }

    /** As {@link #draft(long)}, for whoever saw that version. */
    public MaturityModel draft(long id, int version) {
        MaturityModel model = draft(id);
        mustBe(version, model.version());
        return model;
    }

    /** Areas with their items, in two statements. */
    public List<AreaLine> areas(long model) {
        nodes("left join fetch n.wordings", model);
        List<MaturityNode> nodes = nodes("left join fetch n.labels", model);
        return nodes.stream()
                .filter(n -> n.parentId() == null)
                .map(area -> new AreaLine(
                        area.line(),
                        nodes.stream()
                                .filter(n -> area.id().equals(n.parentId()))
                                .map(MaturityNode::line)
                                .toList()))
                .toList();
    }

    private List<MaturityNode> nodes(String with, long model) {
        return database
                .createQuery("select n from MaturityNode n " + with + " where n.modelId = :model", MaturityNode.class)
                .setParameter("model", model)
                .getResultList()
                .stream()
                .distinct()
                .sorted(Comparator.comparingInt(MaturityNode::ordinal).thenComparing(MaturityNode::id))
                .toList();
    }

    public MaturityNode node(long id) {
        return found(database.find(MaturityNode.class, id));
    }

    /** For whoever saw that version. */
    public MaturityNode node(long id, int version) {
        MaturityNode node = node(id);
        mustBe(version, node.version());
        return node;
    }

    /** An item after the last one of the area. */
    public MaturityNode add(MaturityNode area, ItemDescription said) {
        int last = database.createQuery("select n.code from MaturityNode n where n.parentId = :area", String.class)
                .setParameter("area", area.id())
                .getResultStream()
                .mapToInt(code -> Integer.parseInt(code.substring(code.indexOf('.') + 1)))
                .max()
                .orElse(0);
        MaturityNode item = new MaturityNode(area, last + 1);
        item.describe(said);
        database.persist(item);
        database.flush();
        return item;
    }

    /** An area keeps at least one item. */
    public void remove(MaturityNode item) {
        Long siblings = database.createQuery("select count(n) from MaturityNode n where n.parentId = :area", Long.class)
                .setParameter("area", item.parentId())
                .getSingleResult();
        if (siblings <= 1) {
            throw new BusinessException("error.maturity.last_item");
        }
        database.remove(item);
    }

    /** A draft with everything that the edition has. */
    public MaturityModel copy(MaturityModel from, String by, OffsetDateTime now) {
        int last = database.createQuery("select max(m.edition) from MaturityModel m", Integer.class)
                .getSingleResult();
        MaturityModel draft = new MaturityModel(last + 1, by, now);
        database.persist(draft);
        database.flush();
        COPYING.forEach(sql -> database.createNativeQuery(sql)
                .setParameter("source", from.id())
                .setParameter("target", draft.id())
                .executeUpdate());
        return draft;
    }

    /** Only a draft. */
    public void discard(MaturityModel draft) {
        draft.mustBeDraft();
        for (String sql : List.of(
                "delete from maturity_wording where node_id in (select n.id from maturity_node n where n.model_id = :model)",
                "delete from maturity_label where node_id in (select n.id from maturity_node n where n.model_id = :model)",
                "delete from maturity_node where model_id = :model and parent_id is not null",
                "delete from maturity_node where model_id = :model")) {
            database.createNativeQuery(sql).setParameter("model", draft.id()).executeUpdate();
        }
        database.remove(draft);
    }

    private static void mustBe(int seen, int now) {
        if (seen != now) {
            throw new BusinessException("error.maturity.stale");
        }
    }

    private static <T> T found(T thing) {
        if (thing == null) {
            throw new BusinessException("error.maturity.unknown");
        }
        return thing;
    }
}
