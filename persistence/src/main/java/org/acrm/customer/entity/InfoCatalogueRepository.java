package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** The information catalogue with its former states. */
@ApplicationScoped
public class InfoCatalogueRepository {

    private static final String NODES =
            "select n from InfoNode n left join fetch n.labels left join fetch n.rules where ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected InfoCatalogueRepository() {}

    public InfoCatalogueRepository(EntityManager database) {
        this.database = database;
    }

    /** All nodes of a kind, each followed by those below it, in their order; one statement. */
    public List<InfoLine> tree(CustomerKind kind) {
        List<InfoLine> nodes = database
                .createQuery(NODES + "n.kind = :kind", InfoNode.class)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .distinct()
                .map(InfoNode::line)
                .sorted(Comparator.comparingInt(InfoLine::ordinal).thenComparingLong(InfoLine::id))
                .toList();
        Map<Long, List<InfoLine>> below =
                nodes.stream().filter(n -> n.parentId() != null).collect(Collectors.groupingBy(InfoLine::parentId));
        List<InfoLine> tree = new ArrayList<>();
        nodes.stream().filter(n -> n.parentId() == null).forEach(n -> append(n, below, tree));
        return tree;
    }

    private static void append(InfoLine node, Map<Long, List<InfoLine>> below, List<InfoLine> tree) {
        tree.add(node);
        below.getOrDefault(node.id(), List.of()).forEach(n -> append(n, below, tree));
    }

    /** Items of all kinds that show one of the attributes or to which the rule is attached; one statement. */
    public List<InfoLine> items(Set<String> attributes, long rule) {
        return database
                .createQuery(
                        NODES + "n.depth = :item and (n.attribute in :attributes or :rule member of n.rules)",
                        InfoNode.class)
                .setParameter("item", InfoDepth.ITEM)
                .setParameter("attributes", attributes)
                .setParameter("rule", rule)
                .getResultList()
                .stream()
                .distinct()
                .map(InfoNode::line)
                .sorted(Comparator.comparing(InfoLine::kind)
                        .thenComparingInt(InfoLine::ordinal)
                        .thenComparingLong(InfoLine::id))
                .toList();
    }

    /** @throws BusinessException where there is none */
    public InfoNode get(long id) {
        InfoNode node = database.find(InfoNode.class, id);
        if (node == null) {
            throw new BusinessException("error.catalogue.unknown");
        }
        return node;
    }

    /** As {@link #get(long)}, for whoever saw that version. */
    public InfoNode get(long id, int version) {
        InfoNode node = get(id);
        if (node.version() != version) {
            throw new BusinessException("error.catalogue.stale");
        }
        return node;
    }

    /** @param parent null for a class; @param attribute of an item, else null */
    public InfoNode add(CustomerKind kind, InfoNode parent, String attribute) {
        String group = "G_" + UUID.randomUUID();
        if (attribute != null && taken(kind, attribute)) {
            throw new BusinessException("error.catalogue.twice");
        }
        return parent == null
                ? new InfoNode(kind, group)
                : new InfoNode(parent, attribute == null ? group : attribute, attribute);
    }

    public void save(InfoNode added) {
        database.persist(added);
        database.flush();
    }

    private boolean taken(CustomerKind kind, String attribute) {
        return database.createQuery(
                                "select count(n) from InfoNode n where n.kind = :kind and n.attribute = :attribute",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("attribute", attribute)
                        .getSingleResult()
                > 0;
    }

    /** Only what is empty goes. */
    public void remove(InfoNode node) {
        Long below = database.createQuery("select count(n) from InfoNode n where n.parentId = :id", Long.class)
                .setParameter("id", node.id())
                .getSingleResult();
        if (below > 0) {
            throw new BusinessException("error.catalogue.not_empty");
        }
        database.remove(node);
    }

    /** Keeps the state that is about to end. */
    public void keep(InfoNode node, String by, OffsetDateTime now) {
        String label = "(select l.label from customer_info_label l where l.node_id = n.id and l.language = '%s')";
        database.createNativeQuery(
                        "insert into customer_info_history (node_id, kind, code, attribute, source, rule_codes, owner,"
                                + " sensitivity, ordinal, shown, version, label_en, label_zh, label_ko, recorded_from,"
                                + " recorded_to, changed_by, ended_by) select n.id, n.kind, n.code, n.attribute, n.source, nullif(cast(:rules as varchar(2000)), ''), n.owner,"
                                + " n.sensitivity, n.ordinal, n.shown, n.version, " + label.formatted("en") + ", "
                                + label.formatted("zh") + ", " + label.formatted("ko") + ", n.recorded_at,"
                                + " cast(:now as timestamp with time zone), n.changed_by, :by from customer_info_node n"
                                + " where n.id = :id")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("rules", ruleCodes(node))
                .setParameter("id", Objects.requireNonNull(node.id()))
                .executeUpdate();
    }

    /** Codes, for a former state is read by people and outlasts what it names. */
    private String ruleCodes(InfoNode node) {
        var query = database.createNativeQuery(
                        "select r.code from customer_info_rule a join quality_rule r on r.id = a.rule_id"
                                + " where a.node_id = :id order by r.code",
                        Tuple.class)
                .setParameter("id", node.id());
        return String.join(", ", ResultRow.list(query, row -> row.text("code")));
    }

    /** Former states of a node, the latest first. */
    public List<InfoFormerState> history(long node) {
        var query = database.createNativeQuery(
                        "select y.version, y.label_en, y.label_zh, y.label_ko, y.source, y.rule_codes, y.owner, y.sensitivity, y.ordinal,"
                                + " y.shown, y.recorded_from, y.recorded_to, y.ended_by from customer_info_history y"
                                + " where y.node_id = :id order by y.version desc, y.id desc",
                        Tuple.class)
                .setParameter("id", node)
                .setMaxResults(20);
        return ResultRow.list(
                query,
                row -> new InfoFormerState(
                        (int) row.count("version"),
                        row.text("label_en"),
                        row.text("label_zh"),
                        row.text("label_ko"),
                        row.text("source"),
                        row.text("rule_codes"),
                        row.text("owner"),
                        row.text("sensitivity"),
                        (int) row.count("ordinal"),
                        row.flag("shown"),
                        row.instant("recorded_from"),
                        row.instant("recorded_to"),
                        row.text("ended_by")));
    }
}
