package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;

/** A list as somebody likes to see it: filter and columns as an address, under a name, for the owner alone or for a branch. */
@Entity
@Table(name = "access_list_view")
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 60;
    private static final int ADDRESS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ViewedList list;

    @Column(nullable = false, length = NAME)
    private String name;

    @Column(nullable = false, length = ADDRESS)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private ViewAudience audience;

    @Column(nullable = false, length = 36)
    private String owner;

    @Column(name = "branch_path", length = 400)
    private String branchPath;

    @Column(name = "changed_at", nullable = false)
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected ListView() {}

    /** @throws BusinessException without a name, or with one that is too long */
    public ListView(ViewedList list, String name, String owner) {
        if (name == null || name.isBlank() || name.strip().length() > NAME) {
            throw new BusinessException("error.view.name", NAME);
        }
        this.list = list;
        this.name = name.strip();
        this.owner = owner;
    }

    /**
     * @param branchPath of the branch that shares it; not asked for an own one
     * @throws BusinessException where the address is longer than a bookmark may be
     */
    public void keep(String address, ViewAudience audience, String branchPath, OffsetDateTime now) {
        if (address.length() > ADDRESS) {
            throw new BusinessException("error.view.address", ADDRESS);
        }
        this.address = address;
        this.audience = audience;
        this.branchPath = audience == ViewAudience.OWN ? null : branchPath;
        this.changedAt = now;
    }

    public Long id() {
        return id;
    }

    public ViewedList list() {
        return list;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public ViewAudience audience() {
        return audience;
    }

    public boolean belongsTo(String person) {
        return owner.equals(person);
    }

    public String branchPath() {
        return branchPath;
    }
}
