/** The register as staff of the identified lane read it: one registrant as at a day. */
package org.evenhand.web.register;
