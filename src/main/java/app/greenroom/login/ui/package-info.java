/** What people see before they are logged in, and what stands in front of it. */
@NullMarked
package app.greenroom.login.ui;

import org.jspecify.annotations.NullMarked;
