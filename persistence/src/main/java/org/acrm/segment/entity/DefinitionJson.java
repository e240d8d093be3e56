package org.acrm.segment.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.condition.entity.ConditionJson;
import org.acrm.condition.entity.Subject;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.shared.entity.BusinessException;

/** The written form: {@code {"blocks":[{"effect":"KEEP","condition":{…}},{"effect":"EXCLUDE","segment":7}]}}. */
public final class DefinitionJson {

    private final ConditionJson conditions;

    /** @param subject whose attributes the conditions speak of */
    public DefinitionJson(Subject subject) {
        this.conditions = new ConditionJson(subject);
    }

    public Definition read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            List<Block> blocks = reader.readObject().getJsonArray("blocks").stream()
                    .map(JsonValue::asJsonObject)
                    .map(this::block)
                    .toList();
            return new Definition(blocks);
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new BusinessException(e, "error.condition.document", String.valueOf(e.getMessage()));
        }
    }

    /** Segments of which a written definition speaks, also where nobody can read its conditions any more. */
    public static Set<Long> segments(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonArray blocks = reader.readObject().getJsonArray("blocks");
            return blocks == null
                    ? Set.of()
                    : blocks.stream()
                            .map(JsonValue::asJsonObject)
                            .filter(block -> block.containsKey("segment"))
                            .map(block -> block.getJsonNumber("segment").longValue())
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    private Block block(JsonObject block) {
        Effect effect = Effect.valueOf(block.getString("effect"));
        return block.containsKey("segment")
                ? new Block(effect, new Members(block.getJsonNumber("segment").longValue()))
                : new Block(
                        effect,
                        new Matching(
                                conditions.read(block.getJsonObject("condition").toString())));
    }

    public static String write(Definition definition) {
        JsonArrayBuilder blocks = Json.createArrayBuilder();
        definition.blocks().forEach(block -> blocks.add(write(block)));
        return Json.createObjectBuilder().add("blocks", blocks).build().toString();
    }

    private static JsonObjectBuilder write(Block block) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("effect", block.effect().name());
        if (block.source() instanceof Members members) {
            return object.add("segment", members.segment());
        }
        String condition = ConditionJson.write(((Matching) block.source()).condition());
        try (JsonReader reader = Json.createReader(new StringReader(condition))) {
            return object.add("condition", reader.readObject());
        }
    }
}
