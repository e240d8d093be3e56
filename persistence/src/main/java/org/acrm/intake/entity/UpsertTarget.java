package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import java.util.List;

/** A target whose rows are saved by business key into one table; it adds what its rows need beyond that. */
public abstract class UpsertTarget implements ImportTarget {

    private final String name;
    private final UpsertByKey upsert;

    protected UpsertTarget(String name, UpsertByKey upsert) {
        this.name = name;
        this.upsert = upsert;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ImportField> fields() {
        return upsert.fields();
    }

    @Override
    public String table() {
        return upsert.table();
    }

    @Override
    public List<Reference> references() {
        return upsert.references();
    }

    @Override
    public List<String> key() {
        return upsert.keyFields();
    }

    @Override
    public StoredRows stored() {
        return upsert.stored();
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        return upsert.save(database, chunk);
    }
}
