@echo off
rem Reads a few pages of a real account and validates every response, as bin/check-contract does. See --help.
setlocal
set "root=%~dp0.."
if "%~1"=="" (
  echo check-contract: VENDOR is missing or unknown; vendors.txt lists the vendors>&2
  echo.>&2
  type "%root%\bin\usage\check-contract.txt">&2
  exit /b 2
)
for %%a in (%*) do if "%%~a"=="--help" (
  type "%root%\bin\usage\check-contract.txt"
  exit /b 0
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
call "%root%\mvnw.cmd" -q -B -f "%root%\pom.xml" -pl contract-check-cli -am -Dmaven.test.skip package 1>&2
if errorlevel 1 exit /b 1
"%java%" -jar "%root%\contract-check-cli\target\contract-check-all.jar" %*
exit /b %errorlevel%
