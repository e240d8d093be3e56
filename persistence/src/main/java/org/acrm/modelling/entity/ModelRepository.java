package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Models and their versions. */
@ApplicationScoped
public class ModelRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ModelRepository() {}

    public ModelRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<Model> find(String code) {
        return database.createQuery("select m from Model m where m.code = :code", Model.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The model of that code, which is entered when it is asked for the first time. */
    public Model open(String code) {
        return find(code).orElseGet(() -> {
            Model model = new Model(code);
            database.persist(model);
            return model;
        });
    }

    public Optional<ModelVersion> champion(String code) {
        return database.createQuery(
                        "select v from ModelVersion v join Model m on m.id = v.modelId"
                                + " where m.code = :code and v.state = :champion",
                        ModelVersion.class)
                .setParameter("code", code)
                .setParameter("champion", VersionState.CHAMPION)
                .getResultStream()
                .findFirst();
    }

    /** The version trained last, whatever became of it. */
    public Optional<ModelVersion> latest(String code) {
        return database.createQuery(
                        "select v from ModelVersion v join Model m on m.id = v.modelId"
                                + " where m.code = :code order by v.ordinal desc",
                        ModelVersion.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(ModelVersion version) {
        database.persist(version);
    }
}
