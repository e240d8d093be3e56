package org.acrm.segment.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.Ask;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.service.SegmentApproving;
import org.acrm.segment.service.SegmentCounting;
import org.acrm.segment.service.SegmentCounting.Counts;
import org.acrm.segment.service.SegmentOffer;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.segment.service.SegmentReading;
import org.acrm.segment.service.SegmentReading.Opened;
import org.acrm.segment.service.SegmentWriting;
import org.acrm.segment.service.SegmentWriting.Draft;
import org.acrm.segment.view.BlockForm.Line;
import org.acrm.segment.view.ConditionNode.Joining;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.view.Texts;

/** The builder of a segment: its blocks with counts after each change, and where it goes from here. */
@Named
@ViewScoped
public class SegmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentReading reading;

    @Inject
    private SegmentWriting writing;

    @Inject
    private SegmentApproving approving;

    @Inject
    private SegmentCounting counting;

    @Inject
    private SegmentOffer offering;

    @Inject
    private Texts texts;

    private Long segment;
    private Opened opened;
    private String name;
    private Long parent;
    private Choices choices;
    private List<SegmentName> others = List.of();
    private final List<BlockForm> blocks = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private Definition counted;
    private Counts counts;
    private boolean incomplete;

    public void open() {
        choices = new Choices(offering.offer(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage()));
        others = reading.names();
        if (segment == null) {
            blocks.add(BlockForm.matching(Effect.KEEP, choices));
        } else {
            show(reading.open(segment));
        }
        count();
    }

    /** What no rule makes is shown as the members that it has. */
    private void show(Opened found) {
        opened = found;
        name = found.name();
        parent = found.parent();
        if (found.versions().isEmpty()) {
            blocks.add(BlockForm.of(new Block(Effect.KEEP, new Members(found.id())), choices));
            return;
        }
        others = others.stream().filter(one -> one.id() != found.id()).toList();
        if (!isUnread()) {
            found.versions().get(0).definition().blocks().forEach(block -> blocks.add(BlockForm.of(block, choices)));
        }
    }

    /** Whether nobody can read what was written last. */
    public boolean isUnread() {
        return opened != null
                && !opened.versions().isEmpty()
                && opened.versions().get(0).definition() == null;
    }

    /** Whether nothing can be counted for the reader before the blocks are written anew. */
    public boolean isShut() {
        return blocks.isEmpty() && isUnread() || opened != null && opened.withheld();
    }

    /** After each change: of blocks from the first on that are complete; what follows one that is not has no counts. */
    public void count() {
        List<Block> complete = new ArrayList<>();
        incomplete = isShut();
        if (incomplete) {
            counted = new Definition(List.of());
            counts = Counts.none(false);
            return;
        }
        for (BlockForm block : blocks) {
            try {
                complete.add(block.block(choices));
            } catch (BusinessException e) {
                incomplete = true;
                break;
            }
        }
        counted = new Definition(complete);
        counts = counting.count(segment, counted, parent);
    }

    public void addBlock(String effect) {
        blocks.add(BlockForm.matching(Effect.valueOf(effect), choices));
        count();
    }

    public void addMembers() {
        blocks.add(BlockForm.members(Effect.EXCLUDE));
        count();
    }

    public void remove(BlockForm block) {
        blocks.remove(block);
        count();
    }

    public void up(BlockForm block) {
        int place = blocks.indexOf(block);
        if (place > 0) {
            blocks.remove(place);
            blocks.add(place - 1, block);
        }
        count();
    }

    public void addQuestion(ConditionNode group) {
        group.getChildren().add(ConditionNode.question(choices.first()));
        count();
    }

    public void addGroup(ConditionNode group) {
        ConditionNode inner = ConditionNode.group(Joining.ANY);
        inner.getChildren().add(ConditionNode.question(choices.first()));
        group.getChildren().add(inner);
        count();
    }

    public void removeLine(Line line) {
        line.parent().getChildren().remove(line.node());
        count();
    }

    public void attributeChosen(ConditionNode node) {
        node.choose(choices.find(node.getAttribute()));
        count();
    }

    public String save() {
        List<Block> all = blocks.stream().map(block -> block.block(choices)).toList();
        Draft draft = new Draft(name, parent, new Definition(all));
        if (segment == null) {
            segment = writing.write(draft);
        } else {
            writing.change(segment, opened.version(), draft);
        }
        texts.confirmThere("segment_segment.text.saved", name);
        return here();
    }

    public String submit() {
        writing.submit(segment, opened.version());
        return here();
    }

    public String discard() {
        writing.discard(segment, opened.version());
        return here();
    }

    public String approve() {
        approving.approve(segment, opened.version());
        return here();
    }

    public String sendBack() {
        approving.sendBack(segment, opened.version());
        return here();
    }

    public String retire() {
        approving.retire(segment, opened.version());
        return here();
    }

    private String here() {
        return "/segment/segment.xhtml?faces-redirect=true&segment=" + segment;
    }

    /** What waits for approval, or was made otherwise, is read and not changed; nor does anybody who may not draft. */
    public boolean isLocked() {
        boolean settled = opened != null
                && (opened.state() == SegmentState.SUBMITTED
                        || opened.state() == SegmentState.RETIRED
                        || opened.versions().isEmpty());
        return settled
                || !FacesContext.getCurrentInstance().getExternalContext().isUserInRole("SEGMENT_EDIT");
    }

    public List<SelectItem> getAttributes() {
        return choices.items(texts);
    }

    public Choice choice(String attribute) {
        return choices.find(attribute);
    }

    public List<Ask> asks(String attribute) {
        return Ask.of(choices.find(attribute).type());
    }

    public Joining[] getJoinings() {
        return Joining.values();
    }

    public Effect[] getEffects() {
        return Effect.values();
    }

    /** The values that a text has; read once for each. */
    public List<String> values(String attribute) {
        return values.computeIfAbsent(attribute, offering::values);
    }

    public String valueWord(Choice choice, String value) {
        return Choices.valueWord(choice, value, texts);
    }

    public boolean deepest(Line line) {
        return line.depth() >= ConditionNode.DEEPEST - 1;
    }

    SegmentWords words() {
        Map<Long, String> names = new HashMap<>();
        others.forEach(one -> names.put(one.id(), one.name()));
        return new SegmentWords(choices, names, texts);
    }

    public List<BlockForm> getBlocks() {
        return blocks;
    }

    /** What {@link #getCounts} are of. */
    Definition counted() {
        return counted;
    }

    public Counts getCounts() {
        return counts;
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    /** Null for a new one. */
    public Opened getOpened() {
        return opened;
    }

    public List<SegmentName> getOthers() {
        return others;
    }

    public String getCurrency() {
        return choices.currency();
    }

    public Long getSegment() {
        return segment;
    }

    public void setSegment(Long segment) {
        this.segment = segment;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }
}
