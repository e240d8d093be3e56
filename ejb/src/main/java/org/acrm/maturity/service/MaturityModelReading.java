package org.acrm.maturity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.maturity.entity.AreaLine;
import org.acrm.maturity.entity.EditionLine;
import org.acrm.maturity.entity.ItemLine;
import org.acrm.maturity.entity.MaturityModel;
import org.acrm.maturity.entity.MaturityModelRepository;
import org.acrm.maturity.entity.ModelState;
import org.acrm.shared.entity.BusinessException;

/** The maturity model as anybody may read it. */
@Stateless
@RolesAllowed("MATURITY_READ")
public class MaturityModelReading {

    private final MaturityModelRepository models;

    protected MaturityModelReading() {
        this(null);
    }

    @Inject
    public MaturityModelReading(MaturityModelRepository models) {
        this.models = models;
    }

    /** An edition with everything in it. */
    public record Edition(EditionLine line, List<AreaLine> areas) implements Serializable {

        public long items() {
            return areas.stream().mapToLong(a -> a.items().size()).sum();
        }
    }

    /** The latest first. */
    public List<EditionLine> editions() {
        return models.editions();
    }

    /** @param model null for the latest released one */
    public Edition open(Long model) {
        MaturityModel opened = model == null
                ? models.latest(ModelState.RELEASED).orElseThrow(() -> new BusinessException("error.maturity.unknown"))
                : models.get(model);
        return new Edition(opened.line(), models.areas(opened.id()));
    }

    /** An item or an area. */
    public ItemLine node(long id) {
        return models.node(id).line();
    }
}
