package org.acrm.segment.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.ConditionJson;
import org.acrm.condition.entity.Not;
import org.acrm.segment.entity.Ask;
import org.acrm.segment.entity.Ask.Asked;
import org.acrm.segment.entity.AttributeName;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.shared.view.Texts;

/** Definitions as sentences in the reader's language, and what one says that another does not. */
public final class SegmentWords {

    /** A sentence that both say, or only the later, or only the former. */
    public enum Side {
        BOTH,
        ADDED,
        REMOVED
    }

    public record DiffLine(Side side, String text) implements Serializable {}

    private final Choices choices;
    private final Map<Long, String> segments;
    private final Texts texts;

    /** @param segments their names */
    public SegmentWords(Choices choices, Map<Long, String> segments, Texts texts) {
        this.choices = choices;
        this.segments = segments;
        this.texts = texts;
    }

    public String block(Block block) {
        String what = block.source() instanceof Members members
                ? texts.say("segment_segment.text.members_of", segments.getOrDefault(members.segment(), "–"))
                : sentence(((Matching) block.source()).condition(), false);
        return texts.say("segment_segment.text.block", texts.word("segment_effect", block.effect()), what);
    }

    private String sentence(Condition condition, boolean within) {
        if (condition instanceof AllOf all) {
            return joined(all.conditions(), "segment_segment.text.and", within);
        }
        if (condition instanceof AnyOf any) {
            return joined(any.conditions(), "segment_segment.text.or", within);
        }
        Asked asked = Ask.of(condition);
        Choice choice = asked == null ? null : choices.find(asked.attribute());
        if (choice != null) {
            return question(asked, choice);
        }
        return condition instanceof Not not
                ? texts.say("segment_segment.text.not", sentence(not.condition(), true))
                : ConditionJson.write(condition);
    }

    private String joined(List<Condition> conditions, String word, boolean within) {
        String all = conditions.stream()
                .map(one -> sentence(one, true))
                .collect(Collectors.joining(" " + texts.say(word) + " "));
        return within && conditions.size() > 1 ? "(" + all + ")" : all;
    }

    private String question(Asked asked, Choice choice) {
        List<String> values = asked.values().stream()
                .map(value -> value instanceof String code
                        ? Choices.valueWord(choice, code, texts)
                        : grouped(value, Scaling.write(value, choice, asked.ask(), choices.currency())))
                .toList();
        String label = label(AttributeName.of(asked.attribute()), choice);
        String key = "enum.segment_question." + asked.ask();
        return asked.ask().takes() == 2
                ? texts.say(key, label, values.get(0), values.get(1))
                : texts.say(key, label, String.join(", ", values));
    }

    private String label(AttributeName name, Choice choice) {
        String label = Choices.label(choice, texts);
        return switch (choice.parameter()) {
            case NONE -> label;
            case DAY -> texts.say("segment_segment.text.on_day", label, Parameter.day(name.parameter()));
            case DAYS -> texts.say("segment_segment.text.in_days", label, Parameter.days(name.parameter()));
        };
    }

    private static String grouped(Object value, String text) {
        return value instanceof Long ? NumberFormat.getInstance(Locale.ROOT).format(new BigDecimal(text)) : text;
    }

    /** The sentences of two definitions in their order. @param former null for none */
    List<DiffLine> diff(Definition former, Definition later) {
        List<String> old = former == null
                ? List.of()
                : former.blocks().stream().map(this::block).toList();
        List<String> now = later.blocks().stream().map(this::block).toList();
        return TextDiff.of(old, now);
    }
}
