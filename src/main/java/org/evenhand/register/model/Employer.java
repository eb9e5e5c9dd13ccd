package org.evenhand.register.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.evenhand.register.api.EmployerView;

/** An employer of registrants, as the register's feed names it. */
@Entity
@Table(schema = "casework", name = "employer")
public class Employer {
  @Id private UUID id;
  private String code;
  private String name;
  @Version private int version;

  protected Employer() {}

  public EmployerView view() {
    return new EmployerView(id, code, name);
  }
}
