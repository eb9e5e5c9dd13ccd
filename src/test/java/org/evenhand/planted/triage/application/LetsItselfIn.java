package org.evenhand.planted.triage.application;

import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Wrong: calling itself it goes round its own guard. */
class LetsItselfIn {
  @RequiresPermissions("case:read")
  public void read() {}

  public void open() {
    read();
  }
}
