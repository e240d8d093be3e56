package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A place in the bank's tree; the path tells at once which branches lie below it. Delivered by the core banking system. */
@Entity
@Table(name = "access_branch")
public class Branch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String region;

    @Column(name = "parent_id")
    private Long parentId;

    private String path;

    protected Branch() {}

    public Branch(String code, String name, Branch parent) {
        this.code = code;
        this.name = name;
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }
}
