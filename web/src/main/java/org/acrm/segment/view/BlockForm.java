package org.acrm.segment.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.view.ConditionNode.Joining;
import org.acrm.shared.entity.BusinessException;

/** A block as a person puts it together: a tree of conditions, or another segment. */
public class BlockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A line of the tree.
     *
     * @param parent null for the root
     */
    public record Line(ConditionNode node, ConditionNode parent, int depth) implements Serializable {}

    private Effect effect;
    private Long segment;
    private ConditionNode root;

    static BlockForm matching(Effect effect, Choices choices) {
        BlockForm block = new BlockForm();
        block.effect = effect;
        block.root = ConditionNode.group(Joining.ALL);
        block.root.getChildren().add(ConditionNode.question(choices.first()));
        return block;
    }

    static BlockForm members(Effect effect) {
        BlockForm block = new BlockForm();
        block.effect = effect;
        return block;
    }

    static BlockForm of(Block saved, Choices choices) {
        BlockForm block = members(saved.effect());
        if (saved.source() instanceof Members members) {
            block.segment = members.segment();
            return block;
        }
        ConditionNode node = ConditionNode.of(((Matching) saved.source()).condition(), choices);
        if (!node.isGroup()) {
            ConditionNode group = ConditionNode.group(Joining.ALL);
            group.getChildren().add(node);
            node = group;
        }
        block.root = node;
        return block;
    }

    /** @throws BusinessException for what is not complete */
    Block block(Choices choices) {
        if (root != null) {
            return new Block(effect, new Matching(root.condition(choices)));
        }
        if (segment == null) {
            throw new BusinessException("error.segment.incomplete");
        }
        return new Block(effect, new Members(segment));
    }

    /** Depth first. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        if (root != null) {
            add(lines, new Line(root, null, 0));
        }
        return lines;
    }

    private static void add(List<Line> lines, Line line) {
        lines.add(line);
        line.node().getChildren().forEach(child -> add(lines, new Line(child, line.node(), line.depth() + 1)));
    }

    public boolean isMembers() {
        return root == null;
    }

    public Effect getEffect() {
        return effect;
    }

    public void setEffect(Effect effect) {
        this.effect = effect;
    }

    public Long getSegment() {
        return segment;
    }

    public void setSegment(Long segment) {
        this.segment = segment;
    }
}
