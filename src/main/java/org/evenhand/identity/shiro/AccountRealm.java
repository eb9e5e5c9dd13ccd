package org.evenhand.identity.shiro;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.identity.application.Permissions;

/**
 * Our accounts, as Shiro asks for them. The password is compared (and guessing slowed down) inside
 * the attempt that the token carries, so Shiro has nothing left to compare; tokens of any other
 * kind are not accepted.
 */
@Dependent
public class AccountRealm extends AuthorizingRealm {
  private final DemonstrationMode demonstration;

  @Inject
  public AccountRealm(DemonstrationMode demonstration) {
    this.demonstration = demonstration;
    setName("accounts");
    setAuthenticationTokenClass(SignInToken.class);
    setCredentialsMatcher(new AllowAllCredentialsMatcher());
    setCachingEnabled(false);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    var welcome = ((SignInToken) token).prove();
    return new SimpleAuthenticationInfo(welcome.who(), "", getName());
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    var info = new SimpleAuthorizationInfo();
    var who = principals.oneByType(SignedIn.class);
    if (who != null) {
      who.roles().forEach(role -> info.addRole(role.code()));
      info.addStringPermissions(Permissions.of(who.roles()));
      if (demonstration.isOn()) {
        info.addStringPermission(Permission.DEMO_STEER);
      }
    }
    return info;
  }
}
